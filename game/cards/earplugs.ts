import { item } from './card-facts.ts'

/** Stops every Cadence card on its racer. */
export const earplugs = item(8, 80, {})
