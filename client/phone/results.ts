import type { SeatNumber, SettledBet, Standing } from '../../game/state.ts'

/** A standing with its place, from 1; equals share one. */
export interface Ranked extends Standing {
  readonly place: number
  /** Places gained since the payout before; below zero: lost. */
  readonly climbed: number
}

/** Standings from first to last; equals in the order of their seats. */
export function rank(standings: readonly Standing[]): Ranked[] {
  return standings
    .map((standing) => {
      const place = 1 + count(standings, ({ pearls }) => pearls > standing.pearls)
      const before =
        1 + count(standings, ({ beforePearls }) => beforePearls > standing.beforePearls)
      return { ...standing, place, climbed: before - place }
    })
    .sort((a, b) => a.place - b.place || a.seat - b.seat)
}

/** What somebody's bets brought or cost, in pearls; a free stake costs nothing. */
export const gainPearls = (bets: readonly SettledBet[], seat: SeatNumber): number =>
  bets
    .filter((bet) => bet.seat === seat)
    .reduce(
      (sum, { stakePearls, paidPearls, isFree }) => sum + paidPearls - (isFree ? 0 : stakePearls),
      0,
    )

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length
