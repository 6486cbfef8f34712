import type { RaceCard } from './card-facts.ts'

/** One great shout: a burst for one racer. */
export const megaphone: RaceCard = {
  kind: 'race',
  weight: 4,
  pricePearls: 100,
  action: 'megaphone',
}
