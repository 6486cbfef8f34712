import { GROUND_HURDLE, GROUND_SAND, RACERS_MAX, TRACK, TRACK_METRES_MAX } from './memory'

/** How far from the middle of an outer lane a racer may come, in lanes. */
export const EDGE: f32 = 0.45
/** A byte of the track: its ground in two bits, and above them, once paved, the hurdles so far, modulo 64. */
const GROUND_BITS: i32 = 2
const GROUND_MASK: i32 = 3

/** Clears the track to sand. */
export function clearTrack(): void {
  memory.fill(TRACK, <u8>GROUND_SAND, RACERS_MAX * TRACK_METRES_MAX)
}

/** Counts the hurdles of each lane from its start, so that a flight need not look at every metre. */
export function paveTrack(): void {
  for (let lane = 0; lane < RACERS_MAX; lane++) {
    let hurdles = 0
    for (let metre = 0; metre < TRACK_METRES_MAX; metre++) {
      const at = TRACK + lane * TRACK_METRES_MAX + metre
      const ground = <i32>load<u8>(at) & GROUND_MASK
      if (ground == GROUND_HURDLE) hurdles++
      store<u8>(at, <u8>(ground | (hurdles << GROUND_BITS)))
    }
  }
}

// @ts-ignore: decorator
@inline
function trackAt(x: f32, lane: f32): i32 {
  return load<u8>(<i32>x + <i32>(lane + 0.5) * TRACK_METRES_MAX, TRACK)
}

/** What lies under a point of the track; beyond the table it is sand. */
// @ts-ignore: decorator
@inline
export function groundAt(x: f32, lane: f32): i32 {
  return trackAt(x, lane) & GROUND_MASK
}

/** 1 where a flight from one point to another in a lane passes over the start of a hurdle, 0 elsewhere. */
// @ts-ignore: decorator
@inline
export function meetsHurdle(from: f32, to: f32, lane: f32): i32 {
  return i32(trackAt(from, lane) >> GROUND_BITS != trackAt(to, lane) >> GROUND_BITS)
}
