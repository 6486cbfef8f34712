import type { RacerAt } from '../../shared/playout.ts'

/** A racer must be so far ahead before the list says so: neighbours hop past each other. */
const LEAD_METRES = 0.25

/**
 * The order of the race, the first one first: those over the line as they crossed it, then by way,
 * then who is out. Keeps the order before where two are level.
 */
export function rankingOf(
  racers: readonly RacerAt[],
  before: readonly number[],
  crossed: readonly number[],
): number[] {
  const standing = before.length === racers.length ? before : [...racers.keys()]
  const key = (racer: number): number => {
    const place = crossed.indexOf(racer)
    if (place >= 0) return 1e6 - place
    const one = racers[racer]
    return one === undefined || one.flags.isOut ? -1e6 : one.xMetres
  }
  const order = [...standing]
  // Insertion keeps what is nearly level in its place; a comparison with slack is no order to sort by.
  for (let at = 1; at < order.length; at++) {
    for (let to = at; to > 0; to--) {
      const ahead = order[to - 1] as number
      const behind = order[to] as number
      if (key(behind) <= key(ahead) + LEAD_METRES) break
      order[to - 1] = behind
      order[to] = ahead
    }
  }
  return order
}

/** Who has crossed the line, in the order in which the picture showed it. */
export function addCrossed(racers: readonly RacerAt[], crossed: readonly number[]): number[] {
  const fresh = [...racers.keys()].filter(
    (racer) => racers[racer]?.flags.isFinished && !crossed.includes(racer),
  )
  if (fresh.length === 0) return crossed as number[]
  fresh.sort((a, b) => (racers[b]?.xMetres ?? 0) - (racers[a]?.xMetres ?? 0))
  return [...crossed, ...fresh]
}
