import type { Entrant, OddsCounts } from '../../../game/race.ts'
import type { Round } from '../../../game/round.ts'
import { isOwnCore } from '../page-core.ts'
import type { OddsAnswer, OddsQuestion } from './odds-worker.ts'

/**
 * Counts so many races of each of these fields on the round's track, with its public seed: in the
 * page's own core and in a worker of their own, so that no picture waits for them. Each is told when
 * it is counted, by its place among the fields; none where the round has another core. For show:
 * bets pay at the opening odds.
 *
 * @returns how to stop: nothing is told any more.
 */
export function countOdds(
  round: Round,
  fields: readonly (readonly Entrant[])[],
  races: number,
  tell: (at: number, odds: OddsCounts) => void,
): () => void {
  if (fields.length === 0 || !isOwnCore(round)) return () => {}
  const { oddsSeed: seed, track } = round
  const worker = new Worker(new URL('./odds-worker.ts', import.meta.url), { type: 'module' })
  let isStopped = false
  const stop = () => {
    isStopped = true
    worker.terminate()
  }
  worker.addEventListener('message', ({ data: { at, odds } }: MessageEvent<OddsAnswer>) => {
    if (isStopped) return
    if (at === fields.length - 1) stop()
    tell(at, odds)
  })
  for (const [at, entrants] of fields.entries()) {
    const setup = { seed, track, entrants }
    worker.postMessage({ at, setup, races } satisfies OddsQuestion)
  }
  return stop
}
