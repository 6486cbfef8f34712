import type { Decision } from '../context.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/** The host sends a bot or a person away from the lobby; a person does not come back. */
export function removeSeat(state: State, number: SeatNumber): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  const owner = seatAt(state, number)
  if (!owner) return err({ type: 'NoSuchSeat' })
  const postings = move(number, 'house', owner.pearls)
  return ok([{ type: 'SeatRemoved', seat: number, postings }])
}
