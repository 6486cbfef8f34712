import type { Context } from '../context.ts'
import type { Due } from '../due.ts'
import type { Event } from '../event.ts'
import { LAST_CALL_AFTER_OUTAGE_MS, OUTAGE_MS } from '../limits.ts'
import { CHUNK_LEAD_MS } from '../race-stretch.ts'
import type { State } from '../state.ts'
import { lastCall } from './last-call.ts'

/**
 * What comes first after an outage, so that nobody misses for it what was to be seen or done: a
 * race goes on from where it was instead of being over, a paddock stays open for those who have
 * still to lock in. Null where nothing was late, or nothing was missed.
 */
export function afterOutage(state: State, due: Due, ctx: Context): readonly Event[] | null {
  if (ctx.nowMs - due.atMs < OUTAGE_MS) return null
  const { phase } = state
  if (phase.type === 'race' && !phase.finish) {
    const clock = { tick: phase.steppedTick, atMs: ctx.nowMs + CHUNK_LEAD_MS }
    return [{ type: 'Resumed', atMs: ctx.nowMs, shiftMs: 0, clock }]
  }
  return lastCall(state, ctx, LAST_CALL_AFTER_OUTAGE_MS, () => true)
}
