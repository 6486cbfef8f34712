import type { PhaseOf } from '../phase.ts'
import type { Refusal } from '../refusal.ts'
import { assert, err, ok, type Result } from '../result.ts'
import type { Entry, SeatNumber } from '../round.ts'
import type { Seat, State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/** What a player can still change in the paddock. */
export interface OpenEntry {
  readonly paddock: PhaseOf<'paddock'>
  readonly seat: Seat
  readonly entry: Entry
}

/** A seat's entry, if the paddock is open and the seat has not locked in. */
export function openEntry(state: State, number: SeatNumber): Result<OpenEntry, Refusal> {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (phase.type !== 'paddock') return err({ type: 'WrongPhase', phase: phase.type })
  const seat = seatAt(state, number)
  assert(seat, 'the seat was looked up before')
  const entry = phase.entries.find((one) => one.seat === number)
  if (!entry) return err({ type: 'NotInRound' })
  if (entry.locked) return err({ type: 'LockedAlready' })
  return ok({ paddock: phase, seat, entry })
}
