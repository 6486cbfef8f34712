import type { SeatNumber, Standing } from '../../../game/state.ts'

export interface Rank extends Standing {
  /** From 1; equal pearls share a place. */
  readonly place: number
  /** Places won since the payout before; negative where lost. */
  readonly movement: number
}

/** The standings by pearls, the richest first, equals by seat, and how they moved. */
export function ranksOf(standings: readonly Standing[]): Rank[] {
  const now = placesBy(standings, ({ pearls }) => pearls)
  const before = placesBy(standings, ({ beforePearls }) => beforePearls)
  return standings
    .map((standing) => {
      const place = now.get(standing.seat) ?? 1
      return { ...standing, place, movement: (before.get(standing.seat) ?? place) - place }
    })
    .sort((a, b) => a.place - b.place || a.seat - b.seat)
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
