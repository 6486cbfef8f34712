import type { RaceFact } from '../race.ts'
import { assert, err, ok, type Result } from '../result.ts'
import { bitReader, bitWriter } from './bits.ts'
import { readFlagRuns, writeFlagRuns } from './flag-runs.ts'
import { readFacts, writeFacts } from './frame-facts.ts'
import { readRice, unzigzag, writeRice, zigzag } from './rice.ts'

/** Samples of a stretch of a race, `[sample * racers + racer]`, and what happened in it. */
export interface FrameSamples {
  /** Tick of the first sample, a multiple of 3 up to 1533; one follows every 3 ticks. */
  readonly fromTick: number
  /** 1 to 8. */
  readonly racers: number
  /** For each racer, 0 to 511. */
  readonly samples: number
  /** Way along the track in units of 2 cm, 0 to 16383. */
  readonly x: Uint16Array
  /** Way across the track in units of 1/64 lane, −512 to 511: lane 0 is 0, lane 1 is 64. */
  readonly lane: Int16Array
  /** Of `FLAGS`. */
  readonly flags: Uint8Array
  /** In the order of ticks. */
  readonly facts: readonly RaceFact[]
}

/** Bits of a racer's state that everybody may see, as the core has them (assembly/flags.ts). */
export const FLAGS = {
  airborne: 1,
  stumbling: 2,
  astray: 4,
  tired: 8,
  finished: 16,
  crowded: 32,
  cheered: 64,
  out: 128,
} as const

type Samples = Omit<FrameSamples, 'facts'>

export type FrameRefusal = { readonly type: 'BadFrame' }

/** Bits of a racer's first sample. */
const FIRST = { flags: 8, lane: 10, x: 14 }
/** A flight's way from sample to sample before one was seen: 64 cm. */
const FIRST_STRIDE = 32
/** Rice parameters by phase; null: the residual is zero and not written. */
const PARAMETERS = { x: [1, 3, 3, 1], lane: [null, 0, 0, 0] } as const

/**
 * Packs a frame. Bits stand in the order of writing, the high bit of a byte and of a number first;
 * the last byte is filled up with zeros.
 *
 *     9 bits  fromTick / 3
 *     9 bits  samples of each racer
 *     3 bits  racers − 1
 *     for each racer, where there is a sample:
 *       8     first flags
 *       10    first lane, in two's complement
 *       14    first x
 *       its flags, as `writeFlagRuns` has them
 *       for each further sample: residual of x, then residual of lane
 *     facts, as `writeFacts` has them
 *
 * A *residual* is the difference to the sample before, less what is expected of it, zigzagged (0,
 * −1, 1, −2, … are 0, 1, 2, 3, …), in the Rice code of its *phase*: the sample's airborne bit plus
 * twice that of the sample before. *stride* is the racer's last difference of x in phase 3, at first
 * 32; *last* its last difference of x or of lane, at first 0; `>>` rounds down.
 *
 *     phase            x: expected, code          lane: expected, code
 *     0 on the ground  last >> 1         Rice(1)  0     none: it moves sideways only in the air
 *     1 taking off     stride >> 1       Rice(3)  0     Rice(0)
 *     2 landing        3 * stride >> 2   Rice(3)  last  Rice(0)
 *     3 flying         stride            Rice(1)  last  Rice(0)
 */
export function encodeFrame(frame: FrameSamples): Uint8Array {
  const { fromTick, racers, samples } = frame
  assert(fromTick % 3 === 0 && fromTick >= 0 && fromTick / 3 < 512, 'a frame starts on a sample')
  assert(samples >= 0 && samples < 512 && racers > 0 && racers <= 8, 'a frame holds 8 × 511')
  const out = bitWriter()
  out.write(fromTick / 3, 9)
  out.write(samples, 9)
  out.write(racers - 1, 3)
  for (let racer = 0; racer < racers && samples > 0; racer++) {
    out.write(frame.flags[racer] as number, FIRST.flags)
    out.write(frame.lane[racer] as number, FIRST.lane)
    out.write(frame.x[racer] as number, FIRST.x)
    writeFlagRuns(
      out,
      frame.flags.filter((_, at) => at % racers === racer),
    )
    eachDifference(frame, racer, (values, at, expected, k) => {
      const difference = (values[at] as number) - (values[at - racers] as number)
      const residual = zigzag(difference - expected)
      if (k !== null) writeRice(out, residual, k)
      else assert(residual === 0, 'on the ground nobody moves sideways')
      return difference
    })
  }
  writeFacts(out, frame.facts, fromTick)
  return out.bytes()
}

/** Unpacks a frame. Refuses bytes that are too few, too many, or not zero at their end. */
export function decodeFrame(bytes: Uint8Array): Result<FrameSamples, FrameRefusal> {
  const from = bitReader(bytes)
  const fromTick = from.read(9) * 3
  const samples = from.read(9)
  const racers = from.read(3) + 1
  const count = samples * racers
  const frame: Samples = {
    fromTick,
    racers,
    samples,
    x: new Uint16Array(count),
    lane: new Int16Array(count),
    flags: new Uint8Array(count),
  }
  for (let racer = 0; racer < racers && samples > 0; racer++) {
    const firstFlags = from.read(FIRST.flags)
    frame.lane[racer] = (from.read(FIRST.lane) << 22) >> 22
    frame.x[racer] = from.read(FIRST.x)
    const flags = readFlagRuns(from, firstFlags, samples)
    if (flags === null) return err({ type: 'BadFrame' })
    flags.forEach((flag, sample) => {
      frame.flags[sample * racers + racer] = flag
    })
    eachDifference(frame, racer, (values, at, expected, k) => {
      const difference = expected + (k === null ? 0 : unzigzag(readRice(from, k)))
      values[at] = (values[at - racers] as number) + difference
      return difference
    })
  }
  const facts = readFacts(from, fromTick)
  const left = 8 * bytes.length - from.position()
  const isWhole = left >= 0 && left < 8 && from.read(left) === 0
  return isWhole && facts !== null ? ok({ ...frame, facts }) : err({ type: 'BadFrame' })
}

/**
 * Goes through a racer's samples from the second on. `code` writes or reads the difference of x or
 * lane that ends at `at`, and returns it.
 */
function eachDifference(
  { x, lane, flags, racers, samples }: Samples,
  racer: number,
  code: (
    values: Uint16Array | Int16Array,
    at: number,
    expected: number,
    k: number | null,
  ) => number,
): void {
  let stride = FIRST_STRIDE
  let lastX = 0
  let lastLane = 0
  for (let at = racers + racer; at < samples * racers; at += racers) {
    const isAirborne = (flags[at] as number) & FLAGS.airborne
    const phase = (isAirborne + 2 * ((flags[at - racers] as number) & FLAGS.airborne)) as Phase
    const expectedX = [lastX >> 1, stride >> 1, (3 * stride) >> 2, stride][phase] as number
    lastX = code(x, at, expectedX, PARAMETERS.x[phase])
    lastLane = code(lane, at, phase >= 2 ? lastLane : 0, PARAMETERS.lane[phase])
    if (phase === 3) stride = lastX
  }
}

type Phase = 0 | 1 | 2 | 3
