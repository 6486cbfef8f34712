import { cellOf } from './cells'
import { AIRBORNE, FINISHED, OUT } from './flags'
import { AT_FINISH, AT_FLAGS, AT_LANE, AT_LEFT, AT_VX, AT_X, TRACK_METRES_MAX } from './memory'
import { EDGE } from './track'

/** How far beyond its edges a racer may be in the air, in lanes: the last tick of a flight is a whole one. */
const OVERSHOOT: f32 = 0.5

/** What holds after every tick of the race at `first`; the debug build alone asks, and traps. */
export function checkRace(first: i32, racers: i32, length: f32, running: i32): void {
  let onTheWay = 0
  for (let racer = 0; racer < racers; racer++) {
    const cell = first + cellOf(racer, 0)
    const x = load<f32>(cell, AT_X)
    const lane = load<f32>(cell, AT_LANE)
    const flags = load<u32>(cell, AT_FLAGS)
    const at = load<f32>(cell, AT_FINISH)
    // Comparisons with NaN are false, so that none gets by.
    assert(x > -1 && x < <f32>TRACK_METRES_MAX)
    assert(lane > -EDGE - OVERSHOOT && lane < <f32>(racers - 1) + EDGE + OVERSHOOT)
    assert(abs<f32>(load<f32>(cell, AT_VX)) < 100)
    assert(load<f32>(cell, AT_LEFT) > -1)
    assert(flags < 256)
    if (flags & OUT) assert(!(flags & AIRBORNE) && at < 0)
    else if (flags & FINISHED) assert(at >= 0 && x >= length - 1)
    else {
      assert(at < 0)
      onTheWay++
    }
  }
  assert(onTheWay <= running)
}
