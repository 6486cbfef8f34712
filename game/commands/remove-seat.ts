import type { Decision } from '../context.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/**
 * The host sends a bot or a person away from the lobby. In play a person's seat goes to a bot, so
 * that nobody waits and no bet is lost. A person does not come back, unless the seat is restored.
 */
export function removeSeat(state: State, number: SeatNumber): Decision {
  const owner = seatAt(state, number)
  if (!owner || owner.sitter === 'crowd') return err({ type: 'NoSuchSeat' })
  if (state.phase.type === 'lobby') {
    const postings = move(number, 'house', owner.pearls)
    return ok([{ type: 'SeatRemoved', seat: number, postings }])
  }
  if (owner.sitter !== 'human') return err({ type: 'WrongPhase', phase: state.phase.type })
  return ok([{ type: 'SeatKicked', seat: number }])
}

/** The host gives a seat back to whom it was taken from. */
export function restoreSeat(state: State, number: SeatNumber): Decision {
  const isKicked = seatAt(state, number)?.kicked != null
  return isKicked ? ok([{ type: 'SeatRestored', seat: number }]) : err({ type: 'NoSuchSeat' })
}
