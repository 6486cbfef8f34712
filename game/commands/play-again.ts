import type { Context, Decision } from '../context.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'
import { spanFor } from './span.ts'

/** The same people in the same room: back to the lobby with fresh purses. */
export function playAgain(state: State, ctx: Context): Decision {
  if (state.phase.type !== 'finale') return err({ type: 'WrongPhase', phase: state.phase.type })
  const postings = state.seats.flatMap(({ seat, pearls }) => [
    ...move(seat, 'house', pearls - state.settings.startingPearls),
    ...move('house', seat, state.settings.startingPearls - pearls),
  ])
  return ok([{ type: 'PlayedAgain', postings, span: spanFor(ctx, null) }])
}
