import type { Decision } from '../context.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'

/** A player names who played the card on trial: once, until the off. */
export function accuse(state: State, seat: SeatNumber, accused: SeatNumber): Decision {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (phase.type !== 'reveal') return err({ type: 'WrongPhase', phase: phase.type })
  const isInRound = (number: SeatNumber) => phase.entries.some((entry) => entry.seat === number)
  if (!isInRound(seat)) return err({ type: 'NotInRound' })
  if (phase.onTrial === null) return err({ type: 'NobodyOnTrial' })
  if (!isInRound(accused) || accused === seat) return err({ type: 'WrongTarget' })
  if (phase.accusations.some((one) => one.seat === seat)) return err({ type: 'AccusedAlready' })
  return ok([{ type: 'Accused', seat, accused }])
}
