import { type FactKind, type RaceFact, TICKS_PER_SECOND } from '../../../game/race.ts'

/** How long a word about a fact stands. */
const SAID_TICKS = 1.8 * TICKS_PER_SECOND

/** What is worth more of two things of the same moment: the first of these. */
const WORTH: readonly FactKind[] = ['photo', 'slick', 'stray', 'lead', 'crowd', 'hurdle', 'sand']

/** The fact that the caller speaks of at a tick, and that is never older than two seconds; or null. */
export function calledAt(facts: readonly RaceFact[], tick: number): RaceFact | null {
  let best: RaceFact | null = null
  for (const fact of facts) {
    const isSaid = fact.tick <= tick && tick < fact.tick + SAID_TICKS
    if (isSaid && (best === null || isWorthMore(fact, best))) best = fact
  }
  return best
}

/** Of equal worth is the later one. */
function isWorthMore(one: RaceFact, other: RaceFact): boolean {
  const [a, b] = [WORTH.indexOf(one.kind), WORTH.indexOf(other.kind)]
  return a === b ? one.tick > other.tick : a < b
}
