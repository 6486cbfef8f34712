import { item } from './card-facts.ts'

/** Fewer hops. */
export const lullaby = item(10, 80, { cadence: -3 }, { stoppedBy: 'earplugs', isHarmful: true })
