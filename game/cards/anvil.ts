import { item } from './card-facts.ts'

/** Out of this race. Not in family mode. */
export const anvil = item(1, 300, { isOut: true }, { stoppedBy: 'tin-shell', isHarmful: true })
