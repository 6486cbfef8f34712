import type { CardId } from '../card.ts'
export interface Card {
  readonly kind: 'item'
  /** How often offers and draws show it, relative to the others. */
  readonly weight: number
  readonly pricePearls: number
  /** The card that stops this one on the same racer. */
  readonly stoppedBy: CardId | null
  /** A boost in the sense of Spot Check. */
  readonly isBoost: boolean
}

const item = (
  weight: number,
  pricePearls: number,
  stoppedBy: CardId | null = null,
  isBoost = false,
): Card => ({ kind: 'item', weight, pricePearls, stoppedBy, isBoost })

export const CARDS: Readonly<Record<CardId, Card>> = {
  'bad-oyster': item(10, 80, 'royal-taster'),
  'kelp-shake': item(10, 80, 'royal-taster', true),
  'royal-taster': item(8, 80),
  lullaby: item(10, 80, 'earplugs'),
  espresso: item(10, 80, 'earplugs', true),
  earplugs: item(8, 80),
  'brain-coral': item(8, 120, 'tin-shell'),
  'tin-shell': item(6, 80),
  'growth-hormone': item(3, 180, null, true),
  'spot-check': item(4, 100),
  'head-start': item(5, 120),
  anvil: item(1, 300, 'tin-shell'),
}

/** What an item does to the racer it is on, where nothing stops it. */
export const ITEM_EFFECTS = {
  badOysterPower: -3,
  kelpShakePower: 2,
  lullabyCadence: -3,
  espressoCadence: 2,
  brainCoralNerve: -4,
  growthHormonePowerFactor: 2,
  headStartMetres: 5,
} as const
