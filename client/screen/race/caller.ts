import { type FactKind, type RaceFact, TICKS_PER_SECOND } from '../../../game/race.ts'

/** How long a word about a fact stands. */
const SAID_TICKS = 1.8 * TICKS_PER_SECOND

/** What is worth more of two things of the same moment: the first of these. */
const WORTH: readonly FactKind[] = ['photo', 'slick', 'stray', 'lead', 'crowd', 'hurdle', 'sand']

/** The fact that the caller speaks of at a tick, and that is never older than two seconds; or null. */
export function calledAt(facts: readonly RaceFact[], tick: number): RaceFact | null {
  const recent = facts.filter((fact) => fact.tick <= tick && tick < fact.tick + SAID_TICKS)
  const worth = ({ kind }: RaceFact) => WORTH.indexOf(kind)
  return recent.toSorted((a, b) => worth(a) - worth(b) || b.tick - a.tick)[0] ?? null
}
