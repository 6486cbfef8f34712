import { item } from './card-facts.ts'

/** Finds out hormone and two different boosts: whoever is caught does not run. */
export const spotCheck = item(4, 100, { isOut: true })
