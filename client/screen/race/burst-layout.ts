/** A burst that wants to be over its racer. CSS pixels. */
export interface Burst {
  readonly key: object
  /** The middle of where it would be. */
  readonly x: number
  readonly width: number
  readonly height: number
}

/** Where it is put: the middle of its lower edge, that many pixels above the lowest row's. */
export interface BurstAt {
  readonly x: number
  readonly up: number
}

const EDGE_PX = 8
const GAP_PX = 6
const ROWS = 2
/** One changes its row only where it comes so much nearer to its racer. */
const CHANGE_PX = 60

/**
 * Rows of bursts over the stand. None covers another as long as there is room: one that finds none
 * over its racer goes to the nearest. A row that is higher than the room over the stand is for those
 * who find none in the others.
 */
export function createBurstLayout() {
  const rows = new WeakMap<object, number>()
  return (bursts: readonly Burst[], widthPx: number, roomPx: number): BurstAt[] => {
    const taken: Span[][] = Array.from({ length: ROWS }, () => [])
    const rowPx = Math.max(0, ...bursts.map(({ height }) => height)) + GAP_PX
    return bursts.map(({ key, x, width }) => {
      const kept = rows.get(key)
      const found = taken
        .map((spans, row) => {
          const { at, isFree } = nearest(spans, x, width / 2, widthPx)
          const change = kept === undefined || kept === row ? 0 : CHANGE_PX
          const high = row > 0 && (row + 1) * rowPx > roomPx ? widthPx : 0
          const covered = isFree ? 0 : 2 * widthPx
          return { row, at, cost: Math.abs(at - x) + change + high + covered }
        })
        .reduce((best, one) => (one.cost < best.cost ? one : best))
      rows.set(key, found.row)
      taken[found.row]?.push([found.at - width / 2, found.at + width / 2])
      return { x: found.at, up: found.row * rowPx }
    })
  }
}

type Span = readonly [left: number, right: number]

/** The middle next to `x` at which nothing of the row is covered; where there is none, `x`. */
function nearest(
  spans: readonly Span[],
  x: number,
  half: number,
  widthPx: number,
): { readonly at: number; readonly isFree: boolean } {
  const within = (middle: number) =>
    Math.max(EDGE_PX + half, Math.min(widthPx - EDGE_PX - half, middle))
  const isFree = (middle: number) =>
    spans.every(
      ([left, right]) => middle + half + GAP_PX <= left || middle - half - GAP_PX >= right,
    )
  const wanted = within(x)
  const free = [
    wanted,
    ...spans.flatMap(([left, right]) => [left - half - GAP_PX, right + half + GAP_PX]),
  ].filter((middle) => within(middle) === middle && isFree(middle))
  const far = (middle: number) => Math.abs(middle - wanted)
  const [first] = free
  if (first === undefined) return { at: wanted, isFree: false }
  const at = free.reduce((best, one) => (far(one) < far(best) ? one : best), first)
  return { at, isFree: true }
}
