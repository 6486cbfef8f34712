import type { RaceCore } from '../race/core.ts'
import type { CoreHash, RaceFinish, RaceSetup } from '../race.ts'

/** Ticks of a plain race. */
export const PLAIN_RACE_TICKS = 600

/**
 * A race core without physics, for tests of the rules: the seed alone says who wins, everybody
 * walks at the same pace, the last one is in after 20 s.
 */
export function plainCore(hash = 'plain'): RaceCore {
  return {
    hash: hash as CoreHash,
    run: (setup, _actions, toTick) => {
      const tick = Math.min(toTick, PLAIN_RACE_TICKS)
      const finish = tick >= PLAIN_RACE_TICKS ? finishOf(setup) : null
      return { tick, leaderShare: tick / PLAIN_RACE_TICKS, finish }
    },
    samples: ({ entrants }, _actions, fromTick, toTick) => {
      const samples = Math.max(0, Math.floor((toTick - Math.max(0, fromTick)) / 3))
      const count = samples * entrants.length
      return {
        fromTick: Math.max(0, fromTick),
        racers: entrants.length,
        samples,
        x: new Uint16Array(count),
        lane: new Int16Array(count),
        flags: new Uint8Array(count),
        facts: [],
      }
    },
    odds: ({ entrants }, races) => {
      const share = Math.floor(races / entrants.length)
      const each = entrants.map(() => share)
      return { races, wins: each, places: each.map((one) => one * 2), lasts: each }
    },
  }
}

function finishOf({ seed, entrants }: RaceSetup): RaceFinish {
  const first = seed[0] % entrants.length
  const order = entrants.map((_, at) => (first + at) % entrants.length)
  const running = order.filter((racer) => !entrants[racer]?.isOut)
  const out = order.filter((racer) => entrants[racer]?.isOut)
  return {
    endTick: PLAIN_RACE_TICKS,
    placings: [...running, ...out].map((racer, at) => ({
      racer,
      place: at + 1,
      finishMs: entrants[racer]?.isOut ? null : 19_000 + at * 100,
    })),
    facts: [],
  }
}
