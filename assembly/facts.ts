import { FACTS, FACTS_MAX } from './memory'

// Kinds of facts. The first four are causes of a stumble.
export const BY_SAND: i32 = 0
export const BY_CROWD: i32 = 1
export const BY_HURDLE: i32 = 2
export const BY_SLICK: i32 = 3
/** A hop goes astray. */
export const STRAY: i32 = 4
/** The racer takes the lead. */
export const LEAD: i32 = 5
/** The first to cross the line, with the second close behind. */
export const PHOTO: i32 = 6

/** Who did it, where nobody did. */
export const NOBODY: i32 = 15

/** How many facts stand in memory. */
export let factCount: i32 = 0

export function clearFacts(): void {
  factCount = 0
}

/**
 * Writes that at `tick` this happened to `racer`, and which other racer is the other side of it:
 * who barged it, from whom it took the lead, who came in second.
 */
export function note(tick: i32, kind: i32, racer: i32, other: i32): void {
  if (factCount == FACTS_MAX) return
  store<u32>(FACTS + (factCount << 2), (tick << 16) | (other << 12) | (kind << 8) | racer)
  factCount++
}
