import { TICKS_PER_SECOND } from '../../../game/race.ts'

/** Half as fast as it was. */
const SPEED = 0.5
/** What is shown again: before the winner is on the line, and after. */
const BEFORE_TICKS = 50
const AFTER_TICKS = 22
/** A photo finish stands still on the line for so long. */
const HOLD_MS = 1_000

/**
 * The tick of the race that its replay shows.
 *
 * @param finishTick at which the winner crossed, with its fraction.
 * @param isPhoto whether the picture stands still there.
 */
export function replayTick(elapsedMs: number, finishTick: number, isPhoto: boolean): number {
  const ticksPerMs = (TICKS_PER_SECOND * SPEED) / 1_000
  const ticks = elapsedMs * ticksPerMs
  const held = isPhoto ? HOLD_MS * ticksPerMs : 0
  const shown = ticks < BEFORE_TICKS ? ticks : Math.max(BEFORE_TICKS, ticks - held)
  return finishTick - BEFORE_TICKS + Math.min(shown, BEFORE_TICKS + AFTER_TICKS)
}
