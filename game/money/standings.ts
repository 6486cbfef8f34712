import type { Seat, Standing } from '../state.ts'

/** The table with what was shown of it last, richest first; equals by seat. */
export const standingsOf = (seats: readonly Seat[]): Standing[] =>
  seats
    .map(({ seat, pearls, shownPearls }) => ({ seat, pearls, beforePearls: shownPearls }))
    .sort((a, b) => b.pearls - a.pearls || a.seat - b.seat)
