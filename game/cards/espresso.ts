import { item } from './card-facts.ts'

/** More hops. */
export const espresso = item(10, 80, { cadence: 2 }, { stoppedBy: 'earplugs', isBoost: true })
