import type { Placing } from '../../../game/race.ts'

/** Seconds that a photograph of a finish is long, and racers that it has room for. */
const LENGTH_MS = 500
const RACERS_MAX = 4

/** A racer on the photograph of a finish. */
export interface Photographed {
  readonly racer: number
  /** Behind the winner, in milliseconds. */
  readonly gapMs: number
  /** Where on the photograph its nose is: from the winner, 0, to the end, 1. */
  readonly share: number
}

/** Who crossed the line while the photograph was taken, by place. */
export function photographed(placings: readonly Placing[]): Photographed[] {
  const firstMs = placings[0]?.finishMs ?? null
  if (firstMs === null) return []
  return placings
    .flatMap(({ racer, finishMs }) =>
      finishMs === null
        ? []
        : [{ racer, gapMs: finishMs - firstMs, share: (finishMs - firstMs) / LENGTH_MS }],
    )
    .filter(({ gapMs }) => gapMs <= LENGTH_MS)
    .slice(0, RACERS_MAX)
}
