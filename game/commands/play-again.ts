import type { Context, Decision } from '../context.ts'
import { CROWD_SEAT } from '../limits.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'
import { spanFor } from './span.ts'

/** The same people in the same room: back to the lobby with fresh purses. */
export function playAgain(state: State, ctx: Context): Decision {
  if (state.phase.type !== 'finale') return err({ type: 'WrongPhase', phase: state.phase.type })
  const { startingPearls } = state.settings
  const postings = state.seats.flatMap(({ seat, pearls }) => {
    // The Crowd gets up: it takes a seat again when enough of it vote.
    const purse = seat === CROWD_SEAT ? 0 : startingPearls
    return [...move(seat, 'house', pearls - purse), ...move('house', seat, purse - pearls)]
  })
  return ok([{ type: 'PlayedAgain', postings, span: spanFor(ctx, null) }])
}
