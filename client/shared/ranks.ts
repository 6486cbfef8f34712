import type { SeatNumber, Standing } from '../../game/state.ts'

export interface Ranked extends Standing {
  /** From 1; equal pearls share a place. */
  readonly place: number
  /** Places won since the payout before; negative where lost. */
  readonly climbed: number
}

/** The standings by pearls, the richest first, equals by seat, and how they moved. */
export function rank(standings: readonly Standing[]): Ranked[] {
  const now = placesBy(standings, ({ pearls }) => pearls)
  const before = placesBy(standings, ({ beforePearls }) => beforePearls)
  // Where all were level, as before the first round, nobody was ahead to fall back from.
  const wereLevel = Math.max(...before.values()) === 1
  return standings
    .map((standing) => {
      const place = now.get(standing.seat) ?? 1
      const placeBefore = wereLevel ? place : (before.get(standing.seat) ?? place)
      return { ...standing, place, climbed: placeBefore - place }
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
