import { onCleanup } from 'solid-js'
import { createStore } from 'solid-js/store'
import { entrantsAfter } from '../../../game/cards/effects.ts'
import { ODDS_RACES } from '../../../game/limits.ts'
import { postedOdds } from '../../../game/money/odds.ts'
import type { Round, TurnedCard } from '../../../game/round.ts'
import { countOdds } from '../../shared/odds/count-odds.ts'

/** Odds by racer in hundredths; null where a racer is out, or the number is not known yet. */
export type Odds = readonly (number | null)[]

/** What the odds would be after so many turned cards; the opening ones until they are counted. */
export function createMovingOdds(
  round: Round,
  cards: readonly TurnedCard[],
): (turned: number) => Odds {
  const opening = round.odds.wins.map((wins) => postedOdds(wins, round.odds.races))
  const [steps, setSteps] = createStore<Record<number, Odds>>({ 0: opening })
  const fields = [...cards.keys()].map((at) => entrantsAfter(round.lineUp, cards.slice(0, at + 1)))
  const stop = countOdds(round, fields, ODDS_RACES, (at, { wins, races }) => {
    const field = fields[at] ?? []
    const odds = field.map(({ isOut }, racer) =>
      isOut ? null : postedOdds(wins[racer] ?? 0, races),
    )
    setSteps(at + 1, odds)
  })
  onCleanup(stop)
  return (turned) => {
    for (let step = turned; step > 0; step--) {
      const known = steps[step]
      if (known !== undefined) return known
    }
    return steps[0] ?? opening
  }
}
