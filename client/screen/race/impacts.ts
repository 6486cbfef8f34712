import type { FactKind, RaceActionKind, RaceFact } from '../../../game/race.ts'
import { createNewSince } from './new-since.ts'

/** A hit that is seen: rings run out from it, and the picture shakes. */
export interface Impact {
  readonly racer: number
  /** 0 to 1. */
  readonly strength: number
}

/** What is no hit has none. */
const OF_FACTS: Readonly<Record<FactKind, number>> = {
  sand: 0.3,
  crowd: 0.55,
  hurdle: 0.7,
  slick: 1,
  stray: 0,
  lead: 0,
  photo: 0.8,
}
const OF_MOVES: Readonly<Record<RaceActionKind, number>> = { shout: 0, megaphone: 0.9, slick: 0 }

interface Move {
  readonly tick: number
  readonly racer: number
  readonly kind: RaceActionKind
}

/** Says which hits there were from one picture to the next, each once. */
export function createImpacts(): (
  tick: number,
  facts: readonly RaceFact[],
  moves: readonly Move[],
) => readonly Impact[] {
  const newSince = createNewSince()
  return (tick, facts, moves) => {
    const isNew = newSince(tick)
    if (isNew === null) return []
    const hits = [
      ...facts.filter(isNew).map(({ racer, kind }) => ({ racer, strength: OF_FACTS[kind] })),
      ...moves.filter(isNew).map(({ racer, kind }) => ({ racer, strength: OF_MOVES[kind] })),
    ]
    return hits.filter(({ strength }) => strength > 0)
  }
}

/** A shake of the picture: the share of the height by which it is off, in both directions. */
export interface Shake {
  hit(strength: number): void
  step(elapsedMs: number): { readonly x: number; readonly y: number }
}

const SHAKE_MAX = 0.012
const SHAKE_HALF_LIFE_MS = 90
const SHAKES_PER_SECOND = { x: 17, y: 23 } as const

export function createShake(): Shake {
  let size = 0
  let seconds = 0
  return {
    hit(strength) {
      // The hardest of several is felt, not their sum.
      size = Math.max(size, SHAKE_MAX * strength)
    },
    step(elapsedMs) {
      seconds += elapsedMs / 1_000
      size *= 0.5 ** (elapsedMs / SHAKE_HALF_LIFE_MS)
      const wave = (perSecond: number) => size * Math.sin(2 * Math.PI * perSecond * seconds)
      return { x: wave(SHAKES_PER_SECOND.x), y: wave(SHAKES_PER_SECOND.y) }
    },
  }
}
