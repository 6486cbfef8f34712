import type { PayoutCard } from './card-facts.ts'

/**
 * One bet wins or loses twice: as much again as its stake is set aside at the lock-in, and comes
 * back as the bet does. A stake of the house's cannot be doubled.
 */
export const doubleOrNothing: PayoutCard = {
  kind: 'payout',
  weight: 3,
  pricePearls: 100,
  target: 'bet',
}
