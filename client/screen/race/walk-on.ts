import type { RacerAt } from '../../shared/playout.ts'

/** So far one stands from the next: half a body. */
const APART_METRES = 0.8
/** Share of the way that is left after a second. */
const LEFT_PER_S = 0.25

/**
 * Those who are home walk on beyond the line, the winner farthest, so that each is seen and all can
 * be told by their places. For the picture alone: the race knows nothing of it.
 */
export function createWalkOn(racers: number) {
  const ways: number[] = Array(racers).fill(0)
  return {
    /** Moves `positions`, which are of this picture alone. */
    step(positions: readonly RacerAt[], crossed: readonly number[], elapsedMs: number): void {
      const share = 1 - LEFT_PER_S ** (elapsedMs / 1_000)
      for (const [place, racer] of crossed.entries()) {
        const one = positions[racer]
        if (one === undefined) continue
        const step = ((racers - 1 - place) * APART_METRES - (ways[racer] ?? 0)) * share
        ways[racer] = (ways[racer] ?? 0) + step
        one.xMetres += ways[racer] ?? 0
        one.speedMetres += (1_000 * step) / Math.max(1, elapsedMs)
      }
    },
  }
}
