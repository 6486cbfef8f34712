import type { Box } from '../box.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** A step aside is so much dearer than one straight on. */
const ASIDE = 2

/**
 * Which of the candidates one comes to from `from` in a direction: the nearest that lies that way,
 * straight on rather than aside; null where there is none.
 */
export function nextBox(
  from: Box,
  candidates: readonly Box[],
  direction: Direction,
): number | null {
  const costs = candidates.map((to) => costOf(turned(from, direction), turned(to, direction)))
  const least = Math.min(...costs)
  return Number.isFinite(least) ? costs.indexOf(least) : null
}

/** The box as it is seen by somebody who looks to the right. */
function turned({ left, top, right, bottom }: Box, direction: Direction): Box {
  switch (direction) {
    case 'right':
      return { left, top, right, bottom }
    case 'left':
      return { left: -right, top, right: -left, bottom }
    case 'down':
      return { left: top, top: left, right: bottom, bottom: right }
    case 'up':
      return { left: -bottom, top: left, right: -top, bottom: right }
  }
}

/** Of going right from one box to another; infinite where it does not lie there. */
function costOf(from: Box, to: Box): number {
  const isAhead = middle(to.left, to.right) > middle(from.left, from.right)
  // What lies beside it, and is only a little to the right, is up or down from it.
  const isBeside = to.left < from.right - (from.right - from.left) / 2 && !overlaps(from, to)
  if (!isAhead || isBeside) return Number.POSITIVE_INFINITY
  const ahead = Math.max(0, to.left - from.right)
  const aside = Math.max(0, to.top - from.bottom, from.top - to.bottom)
  const tilt = Math.abs(middle(to.top, to.bottom) - middle(from.top, from.bottom))
  // Of several straight on, the one whose middle is nearest.
  return ahead + ASIDE * aside + tilt / 100
}

const overlaps = (one: Box, other: Box): boolean => other.top < one.bottom && one.top < other.bottom

const middle = (from: number, to: number): number => (from + to) / 2
