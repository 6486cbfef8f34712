import type { Happening } from '../command.ts'
import type { Context, Decision } from '../context.ts'
import { due } from '../due.ts'
import type { Event } from '../event.ts'
import { assert, assertNever, ok } from '../result.ts'
import type { SeatNumber, State } from '../state.ts'
import { endPhase } from './end-phase.ts'
import { moveBots } from './move-bots.ts'
import { afterOutage } from './outage.ts'
import { pausedNow } from './pause.ts'
import { stepRace } from './step-race.ts'
import { checkCore } from './void-race.ts'

/**
 * What happens by itself. An alarm may come early, late or twice: what is not due now, by the one
 * source that says so, does not happen.
 */
export function happen(state: State, happening: Happening, ctx: Context): Decision {
  switch (happening.type) {
    case 'CheckCore':
      return ok(checkCore(state, happening.coreHash, ctx))
    case 'NotePresence':
      return ok(notePresence(state, happening.seat, happening.isHere, ctx))
    default:
      break
  }
  const next = due(state)
  const isDue = next && next.atMs <= ctx.nowMs && next.happening.type === happening.type
  if (!isDue) return ok([])
  const missed = afterOutage(state, next, ctx)
  if (missed) return ok(missed)
  switch (happening.type) {
    case 'EndPhase':
      return ok(endPhase(state, ctx))
    case 'MoveBots':
      return ok(moveBots(state))
    case 'StepRace':
      assert(state.phase.type === 'race', 'only a race is stepped')
      return ok(stepRace(state, state.phase, ctx))
    case 'GoIdle':
      return ok([pausedNow(state, ctx)])
    case 'Expire':
      return ok([{ type: 'GameExpired' }])
    default:
      return assertNever(happening)
  }
}

function notePresence(
  state: State,
  number: SeatNumber,
  isHere: boolean,
  ctx: Context,
): readonly Event[] {
  const seat = state.seats.find((one) => one.seat === number)
  if (seat?.sitter !== 'human' || (seat.awaySinceMs === null) === isHere) return []
  return [{ type: 'PresenceChanged', seat: number, awaySinceMs: isHere ? null : ctx.nowMs }]
}
