import { item } from './card-facts.ts'

/** Stops confusion and the Anvil. */
export const tinShell = item(6, 80, {})
