import type { Decision } from '../context.ts'
import { move } from '../posting.ts'
import { assert, err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/** A player gives up the seat, in the lobby. Later the seat is kept: one simply goes away. */
export function leave(state: State, seat: SeatNumber): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  const owner = seatAt(state, seat)
  assert(owner, 'only a taken seat is left')
  return ok([{ type: 'SeatLeft', seat, postings: move(seat, 'house', owner.pearls) }])
}
