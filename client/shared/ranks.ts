import { worthPearls } from '../../game/money/standings.ts'
import type { Standing } from '../../game/phase.ts'
import type { SeatNumber } from '../../game/round.ts'

export interface Ranked extends Standing {
  /** From 1; equal pearls share a rank. */
  readonly rank: number
  /** Places won since the payout before; negative where lost. */
  readonly climbed: number
}

/** The standings by pearls less debt, the richest first, equals by seat, and how they moved. */
export function rank(standings: readonly Standing[]): Ranked[] {
  const now = placesBy(standings, worthPearls)
  const before = placesBy(standings, ({ beforePearls }) => beforePearls)
  // Where all were level, as before the first round, nobody was ahead to fall back from.
  const wereLevel = Math.max(...before.values()) === 1
  return standings
    .map((standing) => {
      const rank = now.get(standing.seat) ?? 1
      const rankBefore = wereLevel ? rank : (before.get(standing.seat) ?? rank)
      return { ...standing, rank, climbed: rankBefore - rank }
    })
    .sort((a, b) => a.rank - b.rank || a.seat - b.seat)
}

function placesBy(
  standings: readonly Standing[],
  pearlsOf: (standing: Standing) => number,
): Map<SeatNumber, number> {
  return new Map(
    standings.map((one) => [
      one.seat,
      1 + standings.filter((other) => pearlsOf(other) > pearlsOf(one)).length,
    ]),
  )
}
