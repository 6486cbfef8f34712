import { cellOf } from './cells'
import { AT_FLAGS, AT_LANE, AT_X, SAMPLE_FLAGS, SAMPLE_LANE, SAMPLE_X } from './memory'

/** Writes the quantised sample of every racer: x in 2 cm, lane in 1/64, and the flags. */
export function writeSample(sample: i32, racers: i32): void {
  const first = sample * racers
  for (let racer = 0; racer < racers; racer++) {
    const cell = cellOf(racer, 0)
    const at = first + racer
    store<u16>(at << 1, <u16>(<i32>(load<f32>(cell, AT_X) * 50 + 0.5)), SAMPLE_X)
    store<i16>(at << 1, <i16>(<i32>floor(load<f32>(cell, AT_LANE) * 64 + 0.5)), SAMPLE_LANE)
    store<u8>(at, <u8>load<u32>(cell, AT_FLAGS), SAMPLE_FLAGS)
  }
}
