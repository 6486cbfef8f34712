import type { PayoutCard } from './card-facts.ts'

const SHARE = 0.25
const PEARLS_MAX = 250

/** Gives back a quarter of what this round's bets lost. */
export const insurance: PayoutCard = {
  kind: 'payout',
  weight: 4,
  pricePearls: 100,
  target: 'none',
}

/** What it gives back of so many pearls lost on bets. */
export const insuredPearls = (lostPearls: number): number =>
  Math.min(PEARLS_MAX, Math.floor(lostPearls * SHARE))
