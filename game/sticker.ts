/** Pictures that somebody who waits may throw at the big screens. On the wire a sticker is its place here. */
export const STICKERS = ['claw', 'heart', 'laugh', 'gasp', 'snooze', 'crown'] as const
export type Sticker = (typeof STICKERS)[number]
