import { item } from './card-facts.ts'

/** Doubles Power in this race and, remembered by the game, in every later one. */
export const growthHormone = item(3, 180, { powerFactor: 2 }, { isBoost: true })
