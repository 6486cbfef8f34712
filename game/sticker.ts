import type { PhaseType } from './phase.ts'

/** Pictures that somebody who waits may throw at the big screens. On the wire a sticker is its place here. */
export const STICKERS = ['claw', 'heart', 'laugh', 'gasp', 'snooze', 'crown'] as const
export type Sticker = (typeof STICKERS)[number]

/** Where people wait for each other, or for what is told. A race has shouts and cheers. */
export const STICKER_PHASES: readonly PhaseType[] = ['paddock', 'reveal', 'payout']
