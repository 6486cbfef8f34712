import { tickAtMs } from '../../game/race/clock.ts'
import type { RaceClock } from '../../game/race.ts'
import { TICKS_PER_SECOND } from '../../game/race.ts'
import type { SpeedPercent } from '../../game/settings.ts'
import type { View } from '../../game/view.ts'

/** The tick, with its fraction, that plays at a server time. Before the start it is negative. */
export function tickAt(clock: RaceClock, speedPercent: SpeedPercent, nowMs: number): number {
  const msPerTick = 1_000 / TICKS_PER_SECOND / (speedPercent / 100)
  return clock.tick + (nowMs - clock.atMs) / msPerTick
}

/**
 * The tick of a race that should play now; null where none is on. A pause takes hold at the end of
 * the last chunk that was sent: the race plays on until there, on every page alike, and the
 * playhead holds it for want of more.
 */
export const wantedTick = ({ phase, settings }: View, serverNowMs: number): number | null =>
  phase.type === 'race' ? tickAt(phase.clock, settings.speedPercent, serverNowMs) : null

/**
 * What time it is for the start lights. In a pause they stand, unless the first stretch of the race
 * was sent before it: that one plays, off and all.
 */
export const lightsMs = (
  pausedAtMs: number | null,
  lastTick: number,
  serverNowMs: number,
): number => (lastTick < 0 ? (pausedAtMs ?? serverNowMs) : serverNowMs)

/** A chunk is sent so far ahead that one which comes when it should play already is overdue. */
const OVERDUE_MS = 250

/**
 * When the race should have gone on beyond `lastTick`, by the server's clock; null where none is on
 * or nothing more of it is to come.
 */
export function nextChunkMs(
  { phase, settings, pausedAtMs }: View,
  lastTick: number,
): number | null {
  if (phase.type !== 'race' || !phase.isOpen || pausedAtMs !== null) return null
  const tick = Math.max(phase.clock.tick, lastTick)
  return tickAtMs(phase.clock, tick, settings.speedPercent) + OVERDUE_MS
}

/** Where a page is in a race. */
export interface Playhead {
  /**
   * Moves on by a picture that comes `elapsedMs` after the last one, towards the tick that should
   * play, but not beyond the last one there is a sample of; returns the tick to show.
   */
  advance(wantedTick: number, lastTick: number, elapsedMs: number): number
  reset(): void
}

/** Ticks behind beyond which catching up by hurrying would take too long: a lost connection. */
const FAR_TICKS = 45
/** Share of the lag that is made up in a second. */
const CATCH_UP_PER_S = 1.6

/** Holds where samples are missing, hurries a little afterwards, and never goes back. */
export function createPlayhead(): Playhead {
  let shown: number | null = null
  let lastWanted = 0
  return {
    advance(wantedTick, lastTick, elapsedMs) {
      const held = Math.min(wantedTick, lastTick)
      if (shown === null || held - shown > FAR_TICKS) {
        shown = held
      } else {
        const lag = Math.max(0, lastWanted - shown)
        const step = Math.max(0, wantedTick - lastWanted)
        const hurry = lag * Math.min(1, (CATCH_UP_PER_S * elapsedMs) / 1_000)
        shown = Math.max(shown, Math.min(held, shown + step + hurry))
      }
      lastWanted = wantedTick
      return shown
    },
    reset() {
      shown = null
    },
  }
}
