import { RACERS_MAX } from '../../game/limits.ts'
import type { FrameSamples } from '../../game/race/frame.ts'
import { RACE_TICK_LIMIT, TICKS_PER_SAMPLE } from '../../game/race.ts'

/** What came in of a race, sample by sample; a stretch that is missing leaves a hole. */
export interface Samples {
  clear(): void
  /** Takes in a stretch; what overlaps is written over. */
  merge(frame: FrameSamples): void
  /** 0 before the first frame. */
  readonly racers: number
  /** The last sample without a hole before it; −1 before the first. */
  readonly last: number
  /** Of a racer at a sample, held between the first and the last; so are the next two. */
  xMetres(racer: number, sample: number): number
  lane(racer: number, sample: number): number
  /** Bits of `FLAGS`. */
  flags(racer: number, sample: number): number
}

const SAMPLES_MAX = Math.ceil(RACE_TICK_LIMIT / TICKS_PER_SAMPLE) + 1
const METRES_PER_UNIT = 0.02
const LANES_PER_UNIT = 1 / 64

/** Room for the longest race is made at once: to take in and to look up allocates nothing. */
export function createSamples(): Samples {
  const size = SAMPLES_MAX * RACERS_MAX
  const x = new Float32Array(size)
  const lane = new Float32Array(size)
  const flags = new Uint8Array(size)
  const isThere = new Uint8Array(SAMPLES_MAX)
  let racers = 0
  let last = -1

  const indexOf = (racer: number, sample: number) =>
    Math.max(0, Math.min(last, sample)) * racers + racer
  return {
    clear() {
      isThere.fill(0)
      racers = 0
      last = -1
    },
    merge(frame) {
      const first = frame.fromTick / TICKS_PER_SAMPLE
      racers = frame.racers
      for (let sample = 0; sample < frame.samples && first + sample < SAMPLES_MAX; sample++) {
        isThere[first + sample] = 1
        for (let racer = 0; racer < racers; racer++) {
          const from = sample * racers + racer
          const to = (first + sample) * racers + racer
          x[to] = (frame.x[from] ?? 0) * METRES_PER_UNIT
          lane[to] = (frame.lane[from] ?? 0) * LANES_PER_UNIT
          flags[to] = frame.flags[from] ?? 0
        }
      }
      while (last + 1 < SAMPLES_MAX && isThere[last + 1] === 1) last++
    },
    get racers() {
      return racers
    },
    get last() {
      return last
    },
    xMetres: (racer, sample) => x[indexOf(racer, sample)] ?? 0,
    lane: (racer, sample) => lane[indexOf(racer, sample)] ?? 0,
    flags: (racer, sample) => flags[indexOf(racer, sample)] ?? 0,
  }
}
