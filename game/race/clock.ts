import { type RaceClock, TICKS_PER_SECOND } from '../race.ts'
import type { SpeedPercent } from '../settings.ts'

/** How far ahead of its first tick a chunk is sent, so that playout never starves. */
export const CHUNK_LEAD_MS = 500
/** How long a chunk plays, about. */
const CHUNK_MS = 2_000

/** Milliseconds that so many ticks play at a race speed; whole for whole chunks. */
const ticksMs = (ticks: number, speed: SpeedPercent): number =>
  (ticks * 1_000 * 100) / (TICKS_PER_SECOND * speed)

/** When a tick plays, in milliseconds by the server's clock. */
export const tickAtMs = (clock: RaceClock, tick: number, speed: SpeedPercent): number =>
  clock.atMs + ticksMs(tick - clock.tick, speed)

/** Ticks in one chunk at a race speed; whole samples. */
export const chunkTicks = (speed: SpeedPercent): number =>
  Math.round((CHUNK_MS / 1_000) * TICKS_PER_SECOND * (speed / 100))
