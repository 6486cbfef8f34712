import { item } from './card-facts.ts'

/** Stops every Power card on its racer. */
export const royalTaster = item(8, 80, {})
