import type { RaceFact } from '../race.ts'
import { assert, err, ok, type Result } from '../result.ts'
import { type BitReader, type BitWriter, bitReader, bitWriter } from './bits.ts'
import { readFacts, writeFacts } from './frame-facts.ts'

/** Samples of a stretch of a race, `[sample * racers + racer]`, and what happened in it. */
export interface FrameSamples {
  /** Tick of the first sample, a multiple of 3 up to 1533; one follows every 3 ticks. */
  readonly fromTick: number
  /** 1 to 8. */
  readonly racers: number
  /** For each racer, 0 to 511. */
  readonly samples: number
  /** Way along the track in units of 2 cm. */
  readonly x: Uint16Array
  /** Way across the track in units of 1/64 lane: lane 0 is 0, lane 1 is 64. */
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

/** A flight's way from sample to sample before one was seen: 64 cm. */
const FIRST_STRIDE = 32
/** So many ones in a row say that a residual follows as 16 plain bits. */
const ESCAPE = 16
/** The parameter that says: every residual of this kind is zero, and none is written. */
const ALL_ZERO = 15

/**
 * Packs a frame. Bits stand in the order of writing, the high bit of a byte and of a number first;
 * the last byte is filled up with zeros. All arithmetic on x, lane and differences is modulo 2^16,
 * a difference is taken as −32768..32767, and `>>` rounds down.
 *
 *     9 bits  fromTick / 3
 *     9 bits  samples of each racer
 *     3 bits  racers − 1
 *     8 × 4   Rice parameters: of x in phases 0, 1, 2, 3, then of lane in phases 0, 1, 2, 3
 *     for each racer, where there is a sample:
 *       8     first flags
 *       16    first x
 *       16    first lane
 *       runs  of equal flags, until all samples have some:
 *               Rice(1): how many more samples have the same flags
 *               where samples are left, what changes in the next one:
 *                 0          bit 0 alone
 *                 1, 3 bits  bit 0 and the bit of that number, 1 to 7
 *                 1, 000     none of these: 8 bits follow, those that change are set
 *       for each further sample:
 *               residual of x, then residual of lane, by the parameter of the phase
 *     facts, as `writeFacts` has them
 *
 * The *phase* of a sample is its airborne bit plus twice that of the sample before: 0 on the
 * ground, 1 taking off, 2 landing, 3 flying. A *residual* is the difference to the sample before
 * less what is expected of it, zigzagged (0, −1, 1, −2, … are 0, 1, 2, 3, …) and written in
 * Rice(k): value >> k ones, a zero, and the low k bits; 16 ones without a zero say that the value
 * follows in 16 bits; with k = 15 it is zero and not written. Expected of x, by phase, where
 * *stride* is the racer's last difference in phase 3, at first 32:
 *
 *     3  stride          1  stride >> 1          2  3 * stride >> 2
 *     0  5 * stride >> 4 after a landing, else 5 * the last difference >> 3
 *
 * Expected of lane: the last difference where this phase and the last one are 3, else 0.
 */
export function encodeFrame(frame: FrameSamples): Uint8Array {
  const { fromTick, racers, samples } = frame
  assert(fromTick % 3 === 0 && fromTick >= 0 && fromTick / 3 < 512, 'a frame starts on a sample')
  assert(samples >= 0 && samples < 512 && racers > 0 && racers <= 8, 'a frame holds 8 × 511')
  const parameters = fitParameters(frame)
  const out = bitWriter()
  out.write(fromTick / 3, 9)
  out.write(samples, 9)
  out.write(racers - 1, 3)
  for (const parameter of parameters) out.write(parameter, 4)
  for (let racer = 0; racer < racers && samples > 0; racer++) {
    out.write(frame.flags[racer] as number, 8)
    out.write(frame.x[racer] as number, 16)
    out.write(frame.lane[racer] as number, 16)
    writeFlags(out, frame, racer)
    eachResidual(frame, racer, (kind, value) => {
      writeRice(out, value, parameters[kind] as number)
    })
  }
  writeFacts(out, frame.facts)
  return out.bytes()
}

/** Unpacks a frame. Refuses bytes that are too few, too many, or not zero at their end. */
export function decodeFrame(bytes: Uint8Array): Result<FrameSamples, FrameRefusal> {
  const from = bitReader(bytes)
  const fromTick = from.read(9) * 3
  const samples = from.read(9)
  const racers = from.read(3) + 1
  const parameters = Array.from({ length: 8 }, () => from.read(4))
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
    frame.flags[racer] = from.read(8)
    frame.x[racer] = from.read(16)
    frame.lane[racer] = from.read(16)
    if (!readFlags(from, frame, racer)) return err({ type: 'BadFrame' })
    readResiduals(from, frame, racer, parameters)
  }
  const facts = readFacts(from)
  const left = 8 * bytes.length - from.position()
  const isWhole = left >= 0 && left < 8 && from.read(left) === 0
  return isWhole && facts !== null ? ok({ ...frame, facts }) : err({ type: 'BadFrame' })
}

/** What is expected of a racer's next sample, from what was seen of it. */
function expectation() {
  let stride = FIRST_STRIDE
  let lastX = 0
  let lastLane = 0
  let lastPhase = -1
  return {
    x(phase: number): number {
      if (phase === 3) return stride
      if (phase === 1) return stride >> 1
      if (phase === 2) return (3 * stride) >> 2
      return lastPhase === 2 ? (5 * stride) >> 4 : (5 * lastX) >> 3
    },
    lane: (phase: number): number => (phase === 3 && lastPhase === 3 ? lastLane : 0),
    saw(phase: number, byX: number, byLane: number): void {
      if (phase === 3) stride = byX
      lastX = byX
      lastLane = byLane
      lastPhase = phase
    },
  }
}

const toSigned = (value: number): number => (value << 16) >> 16
const zigzag = (value: number): number => (value << 1) ^ (value >> 31)
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1)

function phaseAt({ flags, racers }: Samples, at: number): number {
  const isAirborne = (sample: number) => (flags[sample] as number) & FLAGS.airborne
  return isAirborne(at) + 2 * isAirborne(at - racers)
}

/** Tells every residual of a racer in its order: its kind, 0 to 7, and its zigzagged value. */
function eachResidual(
  frame: Samples,
  racer: number,
  visit: (kind: number, value: number) => void,
): void {
  const { x, lane, racers, samples } = frame
  const expected = expectation()
  for (let at = racers + racer; at < samples * racers; at += racers) {
    const phase = phaseAt(frame, at)
    const byX = toSigned((x[at] as number) - (x[at - racers] as number))
    const byLane = toSigned((lane[at] as number) - (lane[at - racers] as number))
    visit(phase, zigzag(toSigned(byX - expected.x(phase))))
    visit(4 + phase, zigzag(toSigned(byLane - expected.lane(phase))))
    expected.saw(phase, byX, byLane)
  }
}

function readResiduals(
  from: BitReader,
  frame: Samples,
  racer: number,
  parameters: readonly number[],
): void {
  const { x, lane, racers, samples } = frame
  const expected = expectation()
  for (let at = racers + racer; at < samples * racers; at += racers) {
    const phase = phaseAt(frame, at)
    const restX = unzigzag(readRice(from, parameters[phase] as number))
    const restLane = unzigzag(readRice(from, parameters[4 + phase] as number))
    const byX = toSigned(expected.x(phase) + restX)
    const byLane = toSigned(expected.lane(phase) + restLane)
    x[at] = (x[at - racers] as number) + byX
    lane[at] = (lane[at - racers] as number) + byLane
    expected.saw(phase, byX, byLane)
  }
}

/** A Rice parameter for each kind: about the binary logarithm of the mean, as Golomb has it. */
function fitParameters(frame: Samples): number[] {
  const sums = new Float64Array(8)
  const counts = new Uint32Array(8)
  for (let racer = 0; racer < frame.racers; racer++) {
    eachResidual(frame, racer, (kind, value) => {
      sums[kind] = (sums[kind] as number) + value
      counts[kind] = (counts[kind] as number) + 1
    })
  }
  return Array.from(sums, (sum, kind) => {
    const mean = sum / (counts[kind] as number)
    const parameter = 31 - Math.clz32(0.85 * mean + 0.6)
    return sum === 0 ? ALL_ZERO : Math.min(ALL_ZERO - 1, Math.max(0, parameter))
  })
}

function writeRice(out: BitWriter, value: number, parameter: number): void {
  if (parameter === ALL_ZERO) return
  const ones = value >>> parameter
  if (ones >= ESCAPE) {
    out.write(0xffff, ESCAPE)
    out.write(value, 16)
    return
  }
  out.write(2 ** (ones + 1) - 2, ones + 1)
  out.write(value, parameter)
}

function readRice(from: BitReader, parameter: number): number {
  if (parameter === ALL_ZERO) return 0
  let ones = 0
  while (ones < ESCAPE && from.read(1) === 1) ones++
  return ones === ESCAPE ? from.read(16) : (ones << parameter) | from.read(parameter)
}

const RUN_PARAMETER = 1

function writeFlags(out: BitWriter, { flags, racers, samples }: Samples, racer: number): void {
  let at = 0
  const flagsAt = (sample: number) => flags[sample * racers + racer] as number
  while (at < samples) {
    let run = 0
    while (at + run + 1 < samples && flagsAt(at + run + 1) === flagsAt(at)) run++
    writeRice(out, run, RUN_PARAMETER)
    at += run + 1
    if (at < samples) writeChange(out, flagsAt(at - 1) ^ flagsAt(at))
  }
}

function writeChange(out: BitWriter, change: number): void {
  out.write(change === 1 ? 0 : 1, 1)
  if (change === 1) return
  const other = 31 - Math.clz32(change)
  const isPair = other > 0 && change === (1 | (1 << other))
  out.write(isPair ? other : 0, 3)
  if (!isPair) out.write(change, 8)
}

/** Fills a racer's flags from its first on; false where a run goes past the end. */
function readFlags(from: BitReader, { flags, racers, samples }: Samples, racer: number): boolean {
  let at = 0
  let now = flags[racer] as number
  while (at < samples) {
    const end = at + readRice(from, RUN_PARAMETER) + 1
    if (end > samples) return false
    while (at < end) flags[at++ * racers + racer] = now
    if (at < samples) now ^= readChange(from)
  }
  return true
}

function readChange(from: BitReader): number {
  if (from.read(1) === 0) return 1
  const other = from.read(3)
  return other > 0 ? 1 | (1 << other) : from.read(8)
}
