import type { Decision } from '../context.ts'
import type { EventOf } from '../event.ts'
import { move } from '../posting.ts'
import { assert, err, ok } from '../result.ts'
import type { SeatNumber, State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/** A player gives up the seat, in the lobby. Later the seat is kept: one simply goes away. */
export function leave(state: State, seat: SeatNumber): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  return ok([seatLeft(state, seat)])
}

/** An emptied seat: its purse goes back to the house. */
export function seatLeft(state: State, number: SeatNumber): EventOf<'SeatLeft'> {
  const owner = seatAt(state, number)
  assert(owner, 'only a taken seat is left')
  return { type: 'SeatLeft', seat: number, postings: move(number, 'house', owner.pearls) }
}
