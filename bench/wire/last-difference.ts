import type { Predictor } from './fitted-rice.ts'

/** The next difference is as the last one: one parameter for x, one for lane. */
export const LAST_DIFFERENCE: Predictor = {
  kinds: 2,
  eachDifference({ x, lane, racers, samples }, racer, code) {
    let lastX = 0
    let lastLane = 0
    for (let at = racers + racer; at < samples * racers; at += racers) {
      lastX = code(x, at, lastX, 0)
      lastLane = code(lane, at, lastLane, 1)
    }
  },
}
