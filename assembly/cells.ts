// Cells of the state, see memory.ts. A *side* is one of four races that run side by side; what
// belongs to a racer in all of them, as its parameters, has a cell of four bytes.

/** Bytes from a racer's cell to the next one's, and from one side to the next. */
export const CELL: i32 = 16
export const SIDE: i32 = 4
export const SIDES: i32 = 4

/** The cell of the racer with this number. */
// @ts-ignore: decorator
@inline
export function cellOf(number: i32, side: i32): i32 {
  return number * CELL + side * SIDE
}

// @ts-ignore: decorator
@inline
export function numberOf(cell: i32): i32 {
  return cell >> 4
}

/** The cell of four bytes of the racer at `cell`. */
// @ts-ignore: decorator
@inline
export function racerAt(cell: i32): i32 {
  return numberOf(cell) << 2
}

/** The cell of racer 0 in the race at `cell`. */
// @ts-ignore: decorator
@inline
export function firstAt(cell: i32): i32 {
  return cell & (CELL - SIDE)
}
