import { bitReader, bitWriter } from '../../game/race/bits.ts'
import { readFlagRuns, writeFlagRuns } from '../../game/race/flag-runs.ts'
import type { FrameSamples } from '../../game/race/frame.ts'
import { readFacts, writeFacts } from '../../game/race/frame-facts.ts'
import { readRice, unzigzag, writeRice, zigzag } from '../../game/race/rice.ts'
import { assert } from '../../game/result.ts'
import type { FrameCodec } from './codecs.ts'

/** How the differences of one racer's samples are foreseen, in kinds with a parameter each. */
export interface Predictor {
  readonly kinds: number
  /** `code` writes or reads the difference that ends at `at`, and returns it. */
  eachDifference(
    samples: Omit<FrameSamples, 'facts'>,
    racer: number,
    code: (values: Uint16Array | Int16Array, at: number, expected: number, kind: number) => number,
  ): void
}

/** The parameter that says: every residual of this kind is zero, and none is written. */
const ALL_ZERO = 15

/** Frames with a Rice parameter for each kind of residual, fitted to each frame and sent with it. */
export function fittedRice({
  kinds,
  eachDifference,
}: Predictor): Omit<FrameCodec, 'name' | 'files'> {
  return {
    encode(frame) {
      const parameters = fitParameters(frame)
      const out = bitWriter()
      out.write(frame.fromTick / 3, 9)
      out.write(frame.samples, 9)
      out.write(frame.racers - 1, 3)
      for (const parameter of parameters) out.write(parameter, 4)
      for (let racer = 0; racer < frame.racers && frame.samples > 0; racer++) {
        out.write(frame.flags[racer] as number, 8)
        out.write(frame.x[racer] as number, 16)
        out.write(frame.lane[racer] as number, 16)
        writeFlagRuns(
          out,
          frame.flags.filter((_, at) => at % frame.racers === racer),
        )
        eachResidual(frame, racer, (kind, value) => {
          const parameter = parameters[kind] as number
          if (parameter !== ALL_ZERO) writeRice(out, value, parameter)
        })
      }
      writeFacts(out, frame.facts, frame.fromTick)
      return out.bytes()
    },
    decode,
  }

  function decode(bytes: Uint8Array): FrameSamples {
    const from = bitReader(bytes)
    const fromTick = from.read(9) * 3
    const samples = from.read(9)
    const racers = from.read(3) + 1
    const parameters = Array.from({ length: kinds }, () => from.read(4))
    const count = samples * racers
    const x = new Uint16Array(count)
    const lane = new Int16Array(count)
    const flags = new Uint8Array(count)
    for (let racer = 0; racer < racers && samples > 0; racer++) {
      const firstFlags = from.read(8)
      x[racer] = from.read(16)
      lane[racer] = from.read(16)
      const own = readFlagRuns(from, firstFlags, samples)
      assert(own, 'runs of flags end with the samples')
      own.forEach((flag, sample) => {
        flags[sample * racers + racer] = flag
      })
      const all = { fromTick, racers, samples, x, lane, flags }
      eachDifference(all, racer, (values, at, expected, kind) => {
        const parameter = parameters[kind] as number
        const residual = parameter === ALL_ZERO ? 0 : unzigzag(readRice(from, parameter))
        values[at] = (values[at - racers] as number) + expected + residual
        return expected + residual
      })
    }
    const facts = readFacts(from, fromTick)
    assert(facts, 'facts are of known kinds')
    return { fromTick, racers, samples, x, lane, flags, facts }
  }

  function eachResidual(
    frame: FrameSamples,
    racer: number,
    visit: (kind: number, value: number) => void,
  ): void {
    eachDifference(frame, racer, (values, at, expected, kind) => {
      const difference = (values[at] as number) - (values[at - frame.racers] as number)
      visit(kind, zigzag(difference - expected))
      return difference
    })
  }

  /** About the binary logarithm of the mean, as Golomb has it. */
  function fitParameters(frame: FrameSamples): number[] {
    const sums = Array.from({ length: kinds }, () => 0)
    const counts = Array.from({ length: kinds }, () => 0)
    for (let racer = 0; racer < frame.racers; racer++) {
      eachResidual(frame, racer, (kind, value) => {
        sums[kind] = (sums[kind] ?? 0) + value
        counts[kind] = (counts[kind] ?? 0) + 1
      })
    }
    return sums.map((sum, kind) => {
      const mean = sum / (counts[kind] ?? 0)
      const parameter = 31 - Math.clz32(0.85 * mean + 0.6)
      return sum === 0 ? ALL_ZERO : Math.min(ALL_ZERO - 1, Math.max(0, parameter))
    })
  }
}
