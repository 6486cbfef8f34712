import type { Box } from '../../shared/box.ts'

/** `full`: name and backers behind the racer; `short`: its number there; `worn`: its number on its head. */
export type TagForm = 'full' | 'short' | 'worn'

/** A racer, its body and where its tag would be, with its name and without. */
export interface Tagged {
  readonly body: Box
  readonly full: Box
  readonly short: Box
}

/** A tag that has become short stays so for as long, so that none flickers. */
const SETTLE_MS = 600

/**
 * Decides how each racer's tag is drawn, from moment to moment: the longest form that lies neither on
 * another racer nor on another tag. What a racer wears lies on itself alone.
 */
export function createTagLayout(): (racers: readonly Tagged[], nowMs: number) => TagForm[] {
  const cramped = new Map<number, number>()
  return (racers, nowMs) => {
    const taken: Box[] = []
    return racers.map((racer, at) => {
      const isFree = (box: Box) =>
        !taken.some((other) => overlap(box, other)) &&
        !racers.some(({ body }, other) => other !== at && overlap(box, body))
      const isCramped = !isFree(racer.full)
      if (isCramped) cramped.set(at, nowMs)
      const hasSettled = nowMs - (cramped.get(at) ?? Number.NEGATIVE_INFINITY) >= SETTLE_MS
      const form = !isCramped && hasSettled ? 'full' : isFree(racer.short) ? 'short' : 'worn'
      if (form !== 'worn') taken.push(racer[form])
      return form
    })
  }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
