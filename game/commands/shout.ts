import type { CommandId } from '../command.ts'
import type { Decision } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { err, ok } from '../result.ts'
import type { HeardShout, SeatNumber, State } from '../state.ts'

/** A player's one free shout of the race: heard now, stored and answered with the next chunk. */
export function shout(state: State, seat: SeatNumber, racer: number, id: CommandId): Decision {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (phase.type !== 'race') return err({ type: 'WrongPhase', phase: phase.type })
  if (!phase.entries.some((entry) => entry.seat === seat)) return err({ type: 'NotInRound' })
  if (racer >= phase.round.lineUp.length) return err({ type: 'NoSuchRacer' })
  if (phase.finish) return err({ type: 'ShoutsClosed' })
  const waiting = phase.heard.find((one) => one.seat === seat)
  if (waiting?.id === id) return ok([])
  if (waiting || phase.shouts.some((one) => one.seat === seat)) {
    return err({ type: 'ShoutedAlready' })
  }
  return ok([{ type: 'ShoutHeard', seat, racer, id }])
}

/** What tells people that their shouts are stored. */
export const receiptsOf = (heard: readonly HeardShout[]): GameEvent[] =>
  heard.map(({ seat, id }) => ({ type: 'CommandAccepted', by: String(seat), id }))
