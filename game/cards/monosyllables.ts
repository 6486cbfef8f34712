import { ok } from '../result.ts'
import type { InstantCard } from './card-facts.ts'
import { otherPlayers } from './targets.ts'

/** Somebody must speak loudly in single syllables. The table sees to it, the software only says so. */
export const monosyllables: InstantCard = {
  kind: 'talk',
  weight: 3,
  pricePearls: 40,
  isAction: false,
  target: 'player',
  use: (using) => {
    const victims = otherPlayers(using, 1)
    if (!victims.ok) return victims
    return ok({ use: { type: 'monosyllables', victim: victims.value[0].seat }, postings: [] })
  },
}
