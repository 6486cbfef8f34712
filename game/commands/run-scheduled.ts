import type { ScheduledCommand } from '../command.ts'
import type { Context, Decision } from '../context.ts'
import { due } from '../due.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import { LAST_CALL_AFTER_OUTAGE_MS, LATE_LOCK_IN_MS, OUTAGE_MS } from '../limits.ts'
import { assert, assertNever, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'
import { endPhase } from './end-phase.ts'
import { lastCall } from './last-call.ts'
import { moveBots } from './move-bots.ts'
import { moveHost } from './offer-host.ts'
import { pausedNow } from './pause.ts'
import { stepRace } from './step-race.ts'
import { checkCore } from './void-race.ts'

/**
 * What happens by itself. An alarm may come early, late or twice: what is not due now, by the one
 * source that says so, does not happen.
 */
export function run(state: State, scheduled: ScheduledCommand, ctx: Context): Decision {
  switch (scheduled.type) {
    case 'CheckCore':
      return ok(checkCore(state, scheduled.coreHash, ctx))
    case 'NotePresence':
      return ok(notePresence(state, scheduled.seat, scheduled.isHere, ctx))
    case 'MoveHost':
      return moveHost(state, scheduled.token, scheduled.credential, ctx)
    default:
      break
  }
  const next = due(state)
  const isDue = next && next.atMs <= ctx.nowMs && next.scheduled.type === scheduled.type
  if (!isDue) return ok([])
  switch (scheduled.type) {
    case 'EndPhase':
      return ok(callAfterOutage(state, ctx) ?? endPhase(state, ctx))
    case 'MoveBots':
      return ok(moveBots(state, ctx))
    case 'StepRace':
      assert(state.phase.type === 'race', 'only a race is stepped')
      return ok(stepRace(state, state.phase, ctx))
    case 'GoIdle':
      return ok([pausedNow(state, ctx)])
    case 'Expire':
      return ok([{ type: 'GameExpired' }])
    default:
      return assertNever(scheduled)
  }
}

/**
 * A paddock whose deadline fell into an outage stays open for those who have still to lock in. An
 * early end is never late: it was not due before the last of them had. Where it is due by now, the
 * call would be over as soon as it was given.
 */
function callAfterOutage(state: State, ctx: Context): readonly GameEvent[] | null {
  const { endsAtMs } = state.phase.span
  if (endsAtMs === null || ctx.nowMs - endsAtMs - LATE_LOCK_IN_MS < OUTAGE_MS) return null
  const called = lastCall(state, ctx, LAST_CALL_AFTER_OUTAGE_MS, () => true)
  if (called === null) return null
  const next = due(called.reduce<State>(evolve, state))
  return next.scheduled.type === 'EndPhase' && next.atMs <= ctx.nowMs ? null : called
}

function notePresence(
  state: State,
  number: SeatNumber,
  isHere: boolean,
  ctx: Context,
): readonly GameEvent[] {
  const seat = seatAt(state, number)
  if (seat?.sitter !== 'human' || (seat.awaySinceMs === null) === isHere) return []
  return [{ type: 'PresenceChanged', seat: number, awaySinceMs: isHere ? null : ctx.nowMs }]
}
