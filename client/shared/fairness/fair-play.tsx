import { For, Show } from 'solid-js'
import type { RaceProof } from '../../../game/phase.ts'
import type { Session } from '../session.ts'
import { words } from '../words.ts'
import { createDayCheck } from './day-check.ts'
import { type Report, reportOf } from './report.ts'
import './fair-play.css'

const say = words.fairness

interface FairPlayProps {
  readonly session: Session
  readonly proofs: readonly RaceProof[]
  nameOf(seat: number): string
}

/** The page's own check of all races, what it comes to, and what no check can show. */
export function FairPlay(props: FairPlayProps) {
  const answer = createDayCheck(props.session, props.proofs)
  const report = (): Report | null => {
    const found = answer()
    if (found === null) return null
    if (found === 'failed') return { verdict: 'broken', headline: say.failed, lines: [] }
    return reportOf(found, props.nameOf)
  }
  return (
    <div class="fair-play" data-verdict={report()?.verdict ?? 'checking'}>
      <p class="fair-verdict" role="status">
        {report()?.headline ?? say.checking}
      </p>
      <Show when={report()}>
        {(told) => (
          <>
            <For each={told().lines}>{(line) => <p>{line}</p>}</For>
            <p class="fair-limit">{told().verdict === 'verified' ? say.limit : say.limitOnly}</p>
          </>
        )}
      </Show>
    </div>
  )
}
