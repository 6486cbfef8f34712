import type { Context, Decision } from '../context.ts'
import { SEATS_MIN } from '../limits.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'
import { startRound } from './start-round.ts'

/** The host starts the race day, once enough seats are taken. */
export function startDay(state: State, ctx: Context): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  if (state.seats.length < SEATS_MIN) return err({ type: 'TooFewSeats', seatsMin: SEATS_MIN })
  return ok([startRound(state, 1, ctx)])
}
