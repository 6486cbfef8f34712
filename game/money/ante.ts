import { CROWD_SEAT } from '../limits.ts'
import type { Ante, Entry, SeatNumber } from '../round.ts'

/** Who stakes less than this in a round, the house's stake counted, pays as much. */
export const ANTE_PEARLS = 75

/** What everybody who staked too little pays at the off, as far as the purse goes; not the Crowd, which may rest. */
export function antesOf(
  entries: readonly Entry[],
  seats: readonly { readonly seat: SeatNumber; readonly pearls: number }[],
): Ante[] {
  return entries.flatMap(({ seat, locked }) => {
    if (seat === CROWD_SEAT) return []
    const staked = (locked?.bets ?? []).reduce((sum, { stakePearls }) => sum + stakePearls, 0)
    const purse = seats.find((one) => one.seat === seat)?.pearls ?? 0
    const pearls = staked < ANTE_PEARLS ? Math.min(ANTE_PEARLS, purse) : 0
    return pearls > 0 ? [{ seat, pearls }] : []
  })
}
