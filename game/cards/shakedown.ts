import { HAND_MAX } from '../limits.ts'
import { ok } from '../result.ts'
import type { InstantCard } from './card-facts.ts'
import { otherPlayers } from './targets.ts'

const CARDS_TAKEN = 2

/** Takes two cards at random, as far as there are some and the own hand has room for them. */
export const shakedown: InstantCard = {
  kind: 'talk',
  weight: 6,
  pricePearls: 120,
  isAction: true,
  target: 'player',
  use: (using) => {
    const victims = otherPlayers(using, 1)
    if (!victims.ok) return victims
    const [victim] = victims.value
    const room = HAND_MAX - using.seat.hand.length
    const cards = using.rng.sample(victim.hand, Math.min(CARDS_TAKEN, room))
    return ok({ use: { type: 'shakedown', victim: victim.seat, cards }, postings: [] })
  },
}
