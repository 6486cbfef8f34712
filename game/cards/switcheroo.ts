import type { RevealCard } from './card-facts.ts'

/** Swaps all items of two racers before they are turned. */
export const switcheroo: RevealCard = {
  kind: 'reveal',
  weight: 3,
  pricePearls: 140,
}
