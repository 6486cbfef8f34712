import { changeOf, type Posting } from '../posting.ts'
import type { Standing, State } from '../state.ts'

/** The table after these postings, richest first; equals by seat. */
export const standingsAfter = (state: State, postings: readonly Posting[]): Standing[] =>
  state.seats
    .map(({ seat, pearls, shownPearls }) => ({
      seat,
      pearls: pearls + changeOf(seat, postings),
      beforePearls: shownPearls,
    }))
    .sort((a, b) => b.pearls - a.pearls || a.seat - b.seat)
