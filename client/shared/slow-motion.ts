import type { RaceFact } from '../../game/race.ts'
import type { View } from '../../game/view.ts'
import type { Playout } from './playout.ts'
import { wantedTick } from './race-time.ts'

/** What is shown slowly of a photo finish: ticks before the second is on the line, and after. */
const BEFORE_TICKS = 14
const AFTER_TICKS = 5
const SLOW = 0.4
/** As much faster afterwards, until nothing is left of the delay. */
const HURRY = 1.5

const SLOW_LASTS = (BEFORE_TICKS + AFTER_TICKS) / SLOW
const DELAY = SLOW_LASTS - BEFORE_TICKS - AFTER_TICKS
const HURRY_LASTS = (DELAY * HURRY) / (HURRY - 1)

/** The tick at which the second of a photo finish crosses, within a quarter of a second of the winner; null where there is none. */
export const photoTickOf = (facts: readonly RaceFact[]): number | null =>
  facts.find(({ kind }) => kind === 'photo')?.tick ?? null

/**
 * The tick that is shown in place of the one that should play: slow motion over a photo finish, made
 * up for right afterwards. The same on every page, so that no phone tells the finish before the big
 * screen; nowhere ahead of the race, and never going back.
 *
 * @param lastTick of the race as far as it was sent: one that ends too soon is not slowed down.
 */
export function slowTick(tick: number, photoTick: number | null, lastTick: number): number {
  if (photoTick === null) return tick
  const since = tick - (photoTick - BEFORE_TICKS)
  if (since <= 0 || lastTick < photoTick - BEFORE_TICKS + SLOW_LASTS + HURRY_LASTS) return tick
  if (since < SLOW_LASTS) return tick - since * (1 - SLOW)
  return tick - Math.max(0, DELAY - (since - SLOW_LASTS) * (HURRY - 1))
}

/** The tick of a race that should be shown now; null where none is on. */
export function shownTick(view: View, serverNowMs: number, playout: Playout): number | null {
  const tick = wantedTick(view, serverNowMs)
  return tick === null ? null : slowTick(tick, photoTickOf(playout.facts), playout.lastTick())
}

/** Whether a shown tick is one of those that pass slowly. */
export const isSlow = (shownTick: number, photoTick: number | null): boolean =>
  photoTick !== null &&
  shownTick >= photoTick - BEFORE_TICKS &&
  shownTick <= photoTick + AFTER_TICKS
