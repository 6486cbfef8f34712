import { bitReader, bitWriter } from './bits.ts'
import { err, ok, type Result } from './result.ts'

/** Samples of a stretch of a race, `[sample * racers + racer]`. */
export interface FrameSamples {
  /** Tick of the first sample, a multiple of 3; the others follow every 3 ticks. */
  readonly fromTick: number
  /** 1 to 8. */
  readonly racers: number
  /** For each racer, 0 to 511. */
  readonly samples: number
  /** Way along the track in units of 2 cm. */
  readonly x: Uint16Array
  /** Way across the track in units of 1/64 lane; lane 0 is 0, lane 1 is 64. */
  readonly lane: Int16Array
  /** Bits from the lowest: airborne, stumbling, astray, tired, finished, crowded, cheered, out. */
  readonly flags: Uint8Array
}

export type FrameRefusal = { readonly type: 'BadFrame' }

export function encodeFrame(samples: FrameSamples): Uint8Array {
  const out = bitWriter()
  out.write(samples.fromTick / 3, 9)
  out.write(samples.samples, 9)
  out.write(samples.racers - 1, 3)
  for (let at = 0; at < samples.samples * samples.racers; at++) {
    out.write(samples.x[at] as number, 16)
    out.write(samples.lane[at] as number, 16)
    out.write(samples.flags[at] as number, 8)
  }
  return out.bytes()
}

export function decodeFrame(bytes: Uint8Array): Result<FrameSamples, FrameRefusal> {
  const from = bitReader(bytes)
  const fromTick = from.read(9) * 3
  const samples = from.read(9)
  const racers = from.read(3) + 1
  const count = samples * racers
  if (bytes.length !== Math.ceil((21 + 40 * count) / 8)) return err({ type: 'BadFrame' })
  const frame = {
    fromTick,
    racers,
    samples,
    x: new Uint16Array(count),
    lane: new Int16Array(count),
    flags: new Uint8Array(count),
  }
  for (let at = 0; at < count; at++) {
    frame.x[at] = from.read(16)
    frame.lane[at] = from.read(16)
    frame.flags[at] = from.read(8)
  }
  return ok(frame)
}
