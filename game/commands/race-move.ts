import { raceCardOf } from '../cards/deeds.ts'
import type { CommandId } from '../command.ts'
import type { Decision } from '../context.ts'
import { isGagged } from '../draft.ts'
import type { GameEvent } from '../event.ts'
import type { RacePhase } from '../phase.ts'
import type { RaceActionKind } from '../race.ts'
import type { Refusal } from '../refusal.ts'
import { err, ok } from '../result.ts'
import type { HeardMove, SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/**
 * A player's shout or race card, one of each a race: heard now, stored and answered with the next
 * chunk.
 */
export function raceMove(
  state: State,
  seat: SeatNumber,
  kind: RaceActionKind,
  racer: number,
  id: CommandId,
): Decision {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (phase.type !== 'race') return err({ type: 'WrongPhase', phase: phase.type })
  if (!phase.entries.some((entry) => entry.seat === seat)) return err({ type: 'NotInRound' })
  if (racer >= phase.round.lineUp.length) return err({ type: 'NoSuchRacer' })
  if (phase.finish) return err({ type: 'ShoutsClosed' })
  if (phase.heard.some((one) => one.seat === seat && one.id === id)) return ok([])
  const refusal =
    kind === 'shout' ? whyNoShout(state, phase, seat) : whyNoCard(state, phase, seat, kind)
  return refusal ? err(refusal) : ok([{ type: 'MoveHeard', seat, racer, kind, id }])
}

const has = ({ moves, heard }: RacePhase, seat: SeatNumber, isShout: boolean): boolean =>
  [...moves, ...heard].some((one) => one.seat === seat && (one.kind === 'shout') === isShout)

function whyNoShout({ settings }: State, race: RacePhase, seat: SeatNumber): Refusal | null {
  if (!settings.hasShouts) return { type: 'SwitchedOff' }
  return has(race, seat, true) ? { type: 'ShoutedAlready' } : null
}

function whyNoCard(
  state: State,
  race: RacePhase,
  seat: SeatNumber,
  kind: RaceActionKind,
): Refusal | null {
  const card = raceCardOf(kind)
  if (isGagged(race.uses, seat)) return { type: 'Gagged' }
  if (has(race, seat, false)) return { type: 'RaceCardPlayed' }
  const isHeld = card !== null && seatAt(state, seat)?.hand.includes(card)
  return isHeld ? null : { type: 'CardNotHeld' }
}

/** What tells people that their moves are stored. */
export const receiptsOf = (heard: readonly HeardMove[]): GameEvent[] =>
  heard.map(({ seat, id }) => ({ type: 'CommandAccepted', by: String(seat), id }))
