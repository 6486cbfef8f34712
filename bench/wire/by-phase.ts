import { FLAGS } from '../../game/race/frame.ts'
import type { Predictor } from './fitted-rice.ts'

/** What each phase of a hop leads to, and eight kinds: the codec before the one of today. */
export const BY_PHASE: Predictor = {
  kinds: 8,
  eachDifference({ x, lane, flags, racers, samples }, racer, code) {
    let stride = 32
    let lastX = 0
    let lastLane = 0
    let lastPhase = -1
    const expectedX = (phase: number): number => {
      if (phase === 3) return stride
      if (phase === 1) return stride >> 1
      if (phase === 2) return (3 * stride) >> 2
      return lastPhase === 2 ? (5 * stride) >> 4 : (5 * lastX) >> 3
    }
    for (let at = racers + racer; at < samples * racers; at += racers) {
      const isAirborne = (flags[at] as number) & FLAGS.airborne
      const phase = isAirborne + 2 * ((flags[at - racers] as number) & FLAGS.airborne)
      lastX = code(x, at, expectedX(phase), phase)
      lastLane = code(lane, at, phase === 3 && lastPhase === 3 ? lastLane : 0, 4 + phase)
      if (phase === 3) stride = lastX
      lastPhase = phase
    }
  },
}
