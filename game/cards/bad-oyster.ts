import { item } from './card-facts.ts'

/** It upsets the stomach: shorter hops. */
export const badOyster = item(10, 80, { power: -3 }, { stoppedBy: 'royal-taster', isHarmful: true })
