import type { RaceCard } from './card-facts.ts'

/** Drops a hazard in front of a racer, once, in mid-race. */
export const slick: RaceCard = {
  kind: 'race',
  weight: 4,
  pricePearls: 100,
  action: 'slick',
}
