import { type OddsHundredths, oddsOf } from '../../../game/money/odds.ts'
import type { BetKind, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { speciesAt } from './racer-face.tsx'

/** The posted odds of a bet. */
export const betOdds = (
  { odds }: Round,
  bet: { readonly racer: number; readonly kind: BetKind },
): OddsHundredths => oddsOf(odds, bet.racer, bet.kind)

/** What a racer pays, read aloud as a sentence. */
export function Odds(props: { round: Round; racer: number }) {
  const text = () => words.odds(betOdds(props.round, { racer: props.racer, kind: 'win' }))
  return (
    <p class="odds figures">
      <span aria-hidden="true">{words.phone.times(text())}</span>
      <span class="unseen">
        {words.phone.parade.pays(speciesAt(props.round, props.racer).name, text())}
      </span>
    </p>
  )
}
