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
/** Of more at a time the last lie over each other. */
const ROWS = 3

/**
 * Rows of bursts over the stand, in which none covers another as long as there is room. One that has
 * a row stays in it while it is free.
 */
export function createBurstLayout() {
  const rows = new WeakMap<object, number>()
  return (bursts: readonly Burst[], widthPx: number): BurstAt[] => {
    const taken: (readonly [number, number])[][] = Array.from({ length: ROWS }, () => [])
    const rowPx = Math.max(0, ...bursts.map(({ height }) => height)) + GAP_PX
    return bursts.map(({ key, x, width }) => {
      const half = width / 2
      const middle = Math.max(EDGE_PX + half, Math.min(widthPx - EDGE_PX - half, x))
      const isFree = (row: number) =>
        taken[row]?.every(
          ([left, right]) => middle + half + GAP_PX <= left || middle - half >= right + GAP_PX,
        ) === true
      const kept = rows.get(key)
      const wanted = kept !== undefined && isFree(kept) ? kept : [...taken.keys()].find(isFree)
      const row = wanted ?? kept ?? ROWS - 1
      rows.set(key, row)
      taken[row]?.push([middle - half, middle + half])
      return { x: middle, up: row * rowPx }
    })
  }
}
