import { ODDS_RACES } from '../limits.ts'
import { ok } from '../result.ts'
import type { InstantCard } from './card-facts.ts'
import { entrantsAfter, turnCards } from './effects.ts'
import { lockedItems } from './locked-items.ts'

/** The odds as they would be with all items that are locked in so far. */
export const insideTip: InstantCard = {
  kind: 'bet',
  weight: 4,
  pricePearls: 100,
  isAction: false,
  target: 'none',
  use: ({ paddock, core }) => {
    const { lineUp, track, oddsSeed: seed } = paddock.round
    const entrants = entrantsAfter(lineUp, turnCards(lineUp, lockedItems(paddock.entries)))
    const odds = core.odds({ seed, track, entrants }, ODDS_RACES)
    return ok({ use: { type: 'inside-tip', odds }, postings: [] })
  },
}
