import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { timingsOf } from '../settings.ts'
import type { State } from '../state.ts'
import { spanFor } from './span.ts'

/** The start lights: from now on everybody sees who backed whom. The seed is drawn after the bets. */
export function startRace(state: State, ctx: Context): EventOf<'RaceStarted'> {
  const atMs = ctx.nowMs + timingsOf(state.settings).lightsMs
  return {
    type: 'RaceStarted',
    seed: ctx.drawSeed(),
    clock: { tick: 0, atMs },
    span: spanFor(ctx, null),
  }
}
