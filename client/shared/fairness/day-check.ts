import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { RaceProof } from '../../../game/phase.ts'
import type { Session } from '../session.ts'
import type { CheckAnswer, CheckQuestion } from './check-worker.ts'

/** What the page's own check of the day's races comes to, in a worker; null until it is done. */
export function createDayCheck(
  session: Session,
  proofs: readonly RaceProof[],
): Accessor<CheckAnswer | null> {
  const [answer, setAnswer] = createSignal<CheckAnswer | null>(null)
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  const done = (found: CheckAnswer) => {
    setAnswer(() => found)
    worker.terminate()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => done(data))
  worker.addEventListener('error', () => done('failed'))
  const witnesses = session.witnesses()
  worker.postMessage({ code: session.code, proofs, witnesses } satisfies CheckQuestion)
  onCleanup(() => worker.terminate())
  return answer
}
