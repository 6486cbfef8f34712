import { item } from './card-facts.ts'

/** Confused: hops go astray, and the nerves suffer. */
export const brainCoral = item(
  8,
  120,
  { nerve: -3, isConfused: true },
  { stoppedBy: 'tin-shell', isHarmful: true },
)
