import { item } from './card-facts.ts'

/** Starts a little ahead. */
export const headStart = item(5, 120, { headStartMetres: 4 })
