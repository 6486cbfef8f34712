import { GROUND_HURDLE, GROUND_SAND, TRACK, TRACK_METRES_MAX } from './memory'

/** How far from the middle of an outer lane a racer may come, in lanes. */
export const EDGE: f32 = 0.45

/** What lies under a point of the track; beyond the table it is sand. */
// @ts-ignore: decorator
@inline
export function groundAt(x: f32, lane: f32): i32 {
  const metre = <i32>x
  const row = <i32>(lane + 0.5)
  return load<u8>(metre + row * TRACK_METRES_MAX, TRACK)
}

/** Clears the track to sand. */
export function clearTrack(): void {
  memory.fill(TRACK, <u8>GROUND_SAND, 8 * TRACK_METRES_MAX)
}

/** Whether a flight from one point to another in a lane passes over the start of a hurdle. */
// @ts-ignore: decorator
@inline
export function hasHurdle(from: f32, to: f32, lane: f32): bool {
  const row = <i32>(lane + 0.5) * TRACK_METRES_MAX
  const last = <i32>to
  for (let metre = <i32>from + 1; metre <= last; metre++) {
    if (load<u8>(metre + row, TRACK) == GROUND_HURDLE) return true
  }
  return false
}
