import { TICKS_PER_SAMPLE } from '../../../game/race.ts'
import type { Playout, RacerAt } from '../../shared/playout.ts'

/** Who is where in a race, also after a reload in the middle of it. */
export interface RaceOrder {
  /** Racers from first to last at a tick: home in their order, then by their way, out at the end. */
  at(tick: number): readonly number[]
}

/** Reads a playout forwards, so that those that are home keep the order in which they came. */
export function createRaceOrder(playout: Playout): RaceOrder {
  const home: number[] = []
  const racers: RacerAt[] = []
  let readTick = -TICKS_PER_SAMPLE

  const readHome = () => {
    const fresh = [...playout.at(readTick, racers).entries()]
      .filter(([racer, { flags }]) => flags.isFinished && !home.includes(racer))
      .sort(([, a], [, b]) => b.xMetres - a.xMetres)
    home.push(...fresh.map(([racer]) => racer))
  }
  return {
    at(tick) {
      const lastTick = Math.min(tick, playout.lastTick())
      while (readTick + TICKS_PER_SAMPLE <= lastTick) {
        readTick += TICKS_PER_SAMPLE
        readHome()
      }
      const rank = (racer: number, { flags, xMetres }: RacerAt) => {
        if (home.includes(racer)) return 1_000 - home.indexOf(racer)
        return flags.isOut ? -1 : xMetres
      }
      const ranked = [...playout.at(tick, racers).entries()].map(
        ([racer, one]) => [racer, rank(racer, one)] as const,
      )
      return ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([racer]) => racer)
    },
  }
}
