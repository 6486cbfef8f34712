import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { seedOf } from '../race-phase.ts'
import { timingsOf } from '../settings.ts'
import type { PhaseOf, State } from '../state.ts'
import { betsOf } from '../view.ts'
import { spanFor } from './span.ts'

/** The start lights: from now on everybody sees who backed whom. The seed is drawn after the bets. */
export function startRace(
  state: State,
  { entries }: PhaseOf<'reveal'>,
  ctx: Context,
): EventOf<'RaceStarted'> {
  const atMs = ctx.nowMs + timingsOf(state.settings).lightsMs
  return {
    type: 'RaceStarted',
    seed: seedOf(ctx.drawSeed()),
    clock: { tick: 0, atMs },
    bets: betsOf(entries),
    span: spanFor(ctx, null),
  }
}
