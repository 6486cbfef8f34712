import { ok } from '../result.ts'
import type { InstantCard } from './card-facts.ts'
import { otherPlayers } from './targets.ts'

const VICTIMS_MAX = 2

/** Up to two players play no more cards this round; what they have locked in stands. */
export const gagOrder: InstantCard = {
  kind: 'talk',
  weight: 4,
  pricePearls: 120,
  isAction: true,
  target: 'two-players',
  use: (using) => {
    const victims = otherPlayers(using, VICTIMS_MAX)
    if (!victims.ok) return victims
    const seats = victims.value.map(({ seat }) => seat).toSorted((a, b) => a - b)
    return ok({ use: { type: 'gag-order', victims: seats }, postings: [] })
  },
}
