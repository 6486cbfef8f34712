import type { FrameSamples } from '../../game/race/frame.ts'
import { unzigzag, zigzag } from '../../game/race/rice.ts'
import { FACT_KINDS, type FactKind, type RaceFact } from '../../game/race.ts'

/** Plain differences as variable-length bytes, seven bits each: field by field, racer by racer. */
export function encodeVarints(frame: FrameSamples): Uint8Array {
  const { fromTick, racers, samples, x, lane, flags, facts } = frame
  const out: number[] = []
  const write = (value: number) => {
    for (let left = zigzag(value); ; left >>>= 7) {
      out.push(left > 127 ? (left & 127) | 128 : left)
      if (left <= 127) return
    }
  }
  for (const value of [fromTick, racers, samples]) write(value)
  for (const values of [x, lane, flags]) {
    for (let racer = 0; racer < racers; racer++) {
      let last = 0
      for (let at = racer; at < values.length; at += racers) {
        write((values[at] as number) - last)
        last = values[at] as number
      }
    }
  }
  for (const { tick, kind, racer, other } of facts) {
    for (const value of [tick, FACT_KINDS.indexOf(kind), racer, other ?? -1]) write(value)
  }
  return Uint8Array.from(out)
}

export function decodeVarints(bytes: Uint8Array): FrameSamples {
  let position = 0
  const read = (): number => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[position++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return unzigzag(value)
    }
  }
  const [fromTick, racers, samples] = [read(), read(), read()]
  const count = samples * racers
  const x = new Uint16Array(count)
  const lane = new Int16Array(count)
  const flags = new Uint8Array(count)
  for (const values of [x, lane, flags]) {
    for (let racer = 0; racer < racers; racer++) {
      let last = 0
      for (let at = racer; at < count; at += racers) {
        last += read()
        values[at] = last
      }
    }
  }
  const facts: RaceFact[] = []
  while (position < bytes.length) {
    const tick = read()
    const kind = FACT_KINDS[read()] as FactKind
    const racer = read()
    const other = read()
    facts.push({ tick, kind, racer, other: other < 0 ? null : other })
  }
  return { fromTick, racers, samples, x, lane, flags, facts }
}
