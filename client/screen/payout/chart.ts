import type { RoundWorths } from '../../../game/phase.ts'
import type { SeatNumber } from '../../../game/round.ts'

/** One seat's worth over the day. */
interface WorthLine {
  readonly seat: SeatNumber
  /** By column, from the one in which the seat came in. */
  readonly points: readonly { readonly column: number; readonly pearls: number }[]
}

export interface Chart {
  /** Rounds by column; the first is the start of the day. */
  readonly rounds: readonly number[]
  readonly lines: readonly WorthLine[]
  /** What the lowest and the highest line of the grid stand for. */
  readonly lowPearls: number
  readonly highPearls: number
  /** Lines of the grid, ascending, both ends included. */
  readonly grid: readonly number[]
}

const START = 0

/** Who sat at the table in the first of these rounds began with the starting pearls. */
export function chartOf(history: readonly RoundWorths[], startingPearls: number): Chart {
  const rounds = [START, ...history.map(({ round }) => round)]
  const seats = [...new Set(history.flatMap(({ worths }) => worths.map(({ seat }) => seat)))]
  const lines = seats
    .toSorted((one, other) => one - other)
    .map((seat) => ({ seat, points: pointsOf(seat, history, startingPearls) }))
  const all = lines.flatMap(({ points }) => points.map(({ pearls }) => pearls))
  return { rounds, lines, ...gridOf(Math.min(0, ...all), Math.max(startingPearls, ...all)) }
}

function pointsOf(
  seat: SeatNumber,
  history: readonly RoundWorths[],
  startingPearls: number,
): WorthLine['points'] {
  const points = history.flatMap(({ worths }, at) => {
    const found = worths.find((one) => one.seat === seat)
    return found ? [{ column: at + 1, pearls: found.pearls }] : []
  })
  return points[0]?.column === 1 ? [{ column: 0, pearls: startingPearls }, ...points] : points
}

const GRID_LINES_MAX = 4

/** Round numbers that hold all values between them. */
function gridOf(least: number, most: number): Pick<Chart, 'lowPearls' | 'highPearls' | 'grid'> {
  const rough = Math.max(1, most - least) / GRID_LINES_MAX
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough
  const from = Math.floor(least / step)
  const to = Math.ceil(most / step)
  const grid = Array.from({ length: to - from + 1 }, (_, at) => (from + at) * step)
  return { lowPearls: from * step, highPearls: to * step, grid }
}

/**
 * Moves marks apart that lie too close, as little as may be, and keeps their order.
 *
 * @param heights in any order, each from 0 to 1.
 * @param gap between any two, at most 1 over their number less one.
 */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed = [...heights]
  order.forEach((at, rank) => {
    const below = order[rank - 1]
    if (below !== undefined) {
      placed[at] = Math.max(placed[at] ?? 0, (placed[below] ?? 0) + gap)
    }
  })
  let ceiling = 1
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at] ?? 0, ceiling)
    ceiling = (placed[at] ?? 0) - gap
  }
  return placed
}
