import { postedOdds } from '../../../game/money/odds.ts'
import type { Round } from '../../../game/state.ts'
import { words } from '../../shared/words.ts'
import { speciesAt } from './racer-face.tsx'

/** The posted odds of a racer's win, in hundredths. */
export const winOdds = ({ odds }: Round, racer: number): number =>
  postedOdds(odds.wins[racer] ?? 0, odds.races)

/** What a racer pays, read aloud as a sentence. */
export function Odds(props: { round: Round; racer: number }) {
  const text = () => words.odds(winOdds(props.round, props.racer))
  return (
    <p class="odds figures">
      <span aria-hidden="true">{words.phone.times(text())}</span>
      <span class="unseen">
        {words.phone.parade.pays(speciesAt(props.round, props.racer).name, text())}
      </span>
    </p>
  )
}
