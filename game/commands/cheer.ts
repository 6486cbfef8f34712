import type { Context, Decision } from '../context.ts'
import { CHEERS_EVERY_MS } from '../limits.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'

/**
 * Somebody of the crowd cheers for a racer. Cheers change nothing of the race; they are passed on
 * together, so that a thousand people are no more messages than one.
 */
export function cheer(
  state: State,
  { racer, times }: { readonly racer: number; readonly times: number },
  ctx: Context,
): Decision {
  const { phase } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (phase.type !== 'race') return err({ type: 'WrongPhase', phase: phase.type })
  if (racer >= phase.round.lineUp.length) return err({ type: 'NoSuchRacer' })
  const { counts, passedOnAtMs } = phase.cheers
  const isDue = ctx.nowMs - passedOnAtMs >= CHEERS_EVERY_MS
  const all = counts.map((count, at) => count + (at === racer ? times : 0))
  return ok([{ type: 'CheerHeard', racer, times, passedOn: isDue ? all : null, atMs: ctx.nowMs }])
}
