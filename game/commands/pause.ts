import type { Context, Decision } from '../context.ts'
import type { EventOf, GameEvent } from '../event.ts'
import { CHUNK_LEAD_MS, tickAtMs } from '../race/clock.ts'
import type { RaceClock } from '../race.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'
import { receiptsOf } from './race-move.ts'

/** Everything stands still, a race at the end of the last chunk that was sent. */
export function pause(state: State, ctx: Context): Decision {
  const { phase, pausedAtMs } = state
  if (pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (phase.type === 'lobby' || phase.type === 'finale') {
    return err({ type: 'WrongPhase', phase: phase.type })
  }
  return ok([...waitingMoves(state), pausedNow(state, ctx)])
}

/** Moves that wait for their chunk are stored now: they would not outlive a long pause. */
function waitingMoves({ phase }: State): readonly GameEvent[] {
  if (phase.type !== 'race' || phase.heard.length === 0) return []
  const { steppedTick: tick } = phase
  const moves = phase.heard.map(({ seat, racer, kind }) => ({ seat, racer, kind, tick }))
  return [{ type: 'RaceStepped', fromTick: tick, toTick: tick, moves }, ...receiptsOf(phase.heard)]
}

export const pausedNow = ({ phase }: State, ctx: Context): EventOf<'Paused'> => ({
  type: 'Paused',
  atMs: ctx.nowMs,
  steppedTick: phase.type === 'race' ? phase.steppedTick : null,
})

/** Everything goes on with the time that was left. */
export function resume(state: State, ctx: Context): Decision {
  const { pausedAtMs } = state
  if (pausedAtMs === null) return err({ type: 'GameNotPaused' })
  const clock = clockAfter(state, ctx)
  return ok([
    { type: 'Resumed', atMs: ctx.nowMs, shiftMs: shiftAfter(state, pausedAtMs, ctx), clock },
  ])
}

/** A race goes on from the last tick that was shown, when that tick has been played. */
function clockAfter({ phase, settings }: State, ctx: Context): RaceClock | null {
  if (phase.type !== 'race' || phase.finish) return null
  const { clock, steppedTick } = phase
  const playedMs = tickAtMs(clock, steppedTick, settings.speedPercent)
  return { tick: steppedTick, atMs: Math.max(playedMs, ctx.nowMs + CHUNK_LEAD_MS) }
}

/** In a race that has been sent to its end, only what was not played out yet is left of it. */
function shiftAfter({ phase }: State, pausedAtMs: number, ctx: Context): number {
  if (phase.type !== 'race' || !phase.finish) return ctx.nowMs - pausedAtMs
  return Math.max(0, ctx.nowMs - (phase.span.endsAtMs ?? ctx.nowMs))
}
