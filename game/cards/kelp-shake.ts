import { item } from './card-facts.ts'

/** Longer hops. */
export const kelpShake = item(10, 80, { power: 2 }, { stoppedBy: 'royal-taster', isBoost: true })
