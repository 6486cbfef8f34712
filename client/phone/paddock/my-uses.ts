import type { OddsCounts } from '../../../game/race.ts'
import type { SeatNumber, SeatUse } from '../../../game/round.ts'

/** What a player's own cards did at once, the newest first. */
export const usesBy = (uses: readonly SeatUse[], seat: SeatNumber | null): readonly SeatUse[] =>
  uses.filter((one) => one.seat === seat).toReversed()

/** What others' cards did at once, as far as it is known, the newest first. */
export const usesByOthers = (
  uses: readonly SeatUse[],
  seat: SeatNumber | null,
): readonly SeatUse[] => uses.filter((one) => one.seat !== seat).toReversed()

/** The odds of a player's newest Inside Tip; null where there was none. */
export function tipOf(uses: readonly SeatUse[], seat: SeatNumber | null): OddsCounts | null {
  for (const { use } of usesBy(uses, seat)) {
    if (use.type === 'inside-tip') return use.odds
  }
  return null
}
