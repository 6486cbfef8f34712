import { FLAGS, type FrameSamples } from '../../game/race/frame.ts'
import { type RaceFact, TICKS_PER_SAMPLE } from '../../game/race.ts'
import { createSamples, type Samples } from './samples.ts'

/** A racer at a moment of a race. */
export interface RacerAt {
  xMetres: number
  /** Lane 0 is 0, lane 1 is 1. */
  lane: number
  /** Metres above the sand. */
  heightMetres: number
  /** Forward, in metres per second of race time. */
  speedMetres: number
  /** Way through the hop, 0 to 1; on the ground 0. */
  hopShare: number
  readonly flags: RacerFlags
}

export interface RacerFlags {
  isAirborne: boolean
  isStumbling: boolean
  isAstray: boolean
  isTired: boolean
  isFinished: boolean
  isCrowded: boolean
  isCheered: boolean
  isOut: boolean
}

/** The samples of a race as they come in, and the picture at any tick between them. */
export interface Playout {
  clear(): void
  /** Takes in a stretch; what overlaps is written over. */
  merge(frame: FrameSamples): void
  /** What happened in the stretches that came in, in the order of ticks. */
  readonly facts: readonly RaceFact[]
  /** 0 before the first frame. */
  readonly racers: number
  /** Tick of the last sample without a hole before it; −1 before the first. */
  lastTick(): number
  /** All racers at a tick, held between the first and the last sample. Written into `into`. */
  at(tick: number, into: RacerAt[]): readonly RacerAt[]
}

const SECONDS_PER_SAMPLE = 0.1
/** Samples of a hop whose end has not come in yet: what most hops last. */
const USUAL_HOP_SAMPLES = 4
/** A body that flies for t seconds rises to g t² / 8. */
const RISE = 9.80665 / 8

export function createPlayout(): Playout {
  const samples = createSamples()
  let facts: readonly RaceFact[] = []
  return {
    get facts() {
      return facts
    },
    get racers() {
      return samples.racers
    },
    clear() {
      samples.clear()
      facts = []
    },
    merge(frame) {
      if (samples.racers !== frame.racers) this.clear()
      samples.merge(frame)
      facts = withFacts(facts, frame)
    },
    lastTick: () => (samples.last < 0 ? -1 : samples.last * TICKS_PER_SAMPLE),
    at(tick, into) {
      const { racers, last } = samples
      while (into.length < racers) into.push(standing())
      into.length = racers
      const at = Math.max(0, Math.min(last, tick / TICKS_PER_SAMPLE))
      if (last >= 0) for (const [racer, one] of into.entries()) readRacer(samples, racer, at, one)
      return into
    },
  }
}

/** A racer at a moment between two samples, written into `into`. */
function readRacer(samples: Samples, racer: number, at: number, into: RacerAt): void {
  const { last, xMetres, lane } = samples
  const below = Math.min(Math.floor(at), Math.max(0, last - 1))
  const t = Math.min(1, at - below)
  const x4 = fourAround(xMetres, racer, below)
  into.xMetres = hermite(x4, t)
  into.lane = hermite(fourAround(lane, racer, below), t)
  into.speedMetres = last < 1 ? 0 : (x4[2] - x4[1]) / SECONDS_PER_SAMPLE
  const hop = hopAround(samples, racer, at)
  const share = hop === null ? 0 : (at - hop.from) / (hop.to - hop.from)
  const seconds = hop === null ? 0 : (hop.to - hop.from) * SECONDS_PER_SAMPLE
  into.hopShare = share
  into.heightMetres = 4 * share * (1 - share) * RISE * seconds * seconds
  readFlags(samples.flags(racer, Math.round(at)), into.flags)
}

/** The hop that a moment lies in, in samples; a hop begins and ends between two samples. */
function hopAround(
  samples: Samples,
  racer: number,
  at: number,
): { from: number; to: number } | null {
  const below = Math.floor(at)
  const seed = [Math.round(at), below, below + 1].find((one) => isFlying(samples, racer, one))
  if (seed === undefined) return null
  let first = seed
  let last = seed
  while (isFlying(samples, racer, first - 1)) first--
  while (isFlying(samples, racer, last + 1)) last++
  const isOpen = last === samples.last
  const from = first - 0.5
  const to = isOpen ? Math.max(last + 0.5, from + USUAL_HOP_SAMPLES) : last + 0.5
  return at >= from && at <= to ? { from, to } : null
}

const isFlying = (samples: Samples, racer: number, sample: number) =>
  sample >= 0 && sample <= samples.last && (samples.flags(racer, sample) & FLAGS.airborne) !== 0

/** What is told of a stretch anew takes the place of what was told of it. */
function withFacts(known: readonly RaceFact[], frame: FrameSamples): readonly RaceFact[] {
  const afterTick = frame.fromTick - TICKS_PER_SAMPLE
  const lastTick = afterTick + frame.samples * TICKS_PER_SAMPLE
  const before = known.filter(({ tick }) => tick <= afterTick)
  const after = known.filter(({ tick }) => tick > lastTick)
  return [...before, ...frame.facts, ...after]
}

type Four = readonly [number, number, number, number]

/** A value of a racer at the two samples that a moment lies between, and at one on each side. */
const fourAround = (of: Samples['lane'], racer: number, below: number): Four => [
  of(racer, below - 1),
  of(racer, below),
  of(racer, below + 1),
  of(racer, below + 2),
]

/**
 * Cubic Hermite between the two middle points. The slopes are Fritsch and Carlson's, so that the
 * curve never overshoots: nobody slides backwards while standing.
 */
function hermite([before, from, to, after]: Four, t: number): number {
  const step = to - from
  const m0 = slope(from - before, step)
  const m1 = slope(step, after - to)
  const t2 = t * t
  const t3 = t2 * t
  return (
    from * (2 * t3 - 3 * t2 + 1) + to * (3 * t2 - 2 * t3) + m0 * (t3 - 2 * t2 + t) + m1 * (t3 - t2)
  )
}

const slope = (left: number, right: number): number =>
  left * right <= 0 ? 0 : (2 * left * right) / (left + right)

const readFlags = (bits: number, into: RacerFlags): void => {
  into.isAirborne = (bits & FLAGS.airborne) !== 0
  into.isStumbling = (bits & FLAGS.stumbling) !== 0
  into.isAstray = (bits & FLAGS.astray) !== 0
  into.isTired = (bits & FLAGS.tired) !== 0
  into.isFinished = (bits & FLAGS.finished) !== 0
  into.isCrowded = (bits & FLAGS.crowded) !== 0
  into.isCheered = (bits & FLAGS.cheered) !== 0
  into.isOut = (bits & FLAGS.out) !== 0
}

/** A racer on the line of lane 0. */
export const standing = (): RacerAt => ({
  xMetres: 0,
  lane: 0,
  heightMetres: 0,
  speedMetres: 0,
  hopShare: 0,
  flags: {
    isAirborne: false,
    isStumbling: false,
    isAstray: false,
    isTired: false,
    isFinished: false,
    isCrowded: false,
    isCheered: false,
    isOut: false,
  },
})
