/** The cards in the order of the rules' table; a card's place here is its number on the wire. */
export const CARD_IDS = [
  'bad-oyster',
  'kelp-shake',
  'royal-taster',
  'lullaby',
  'espresso',
  'earplugs',
  'brain-coral',
  'tin-shell',
  'growth-hormone',
  'spot-check',
  'head-start',
  'anvil',
] as const
export type CardId = (typeof CARD_IDS)[number]
