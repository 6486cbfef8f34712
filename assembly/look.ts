import { CELL, cellOf, firstAt, numberOf, racerAt } from './cells'
import { NOBODY } from './facts'
import { OUT } from './flags'
import { add, against, all, gate, larger, magnitude, mul, smaller, sub } from './lanes'
import { AT_FLAGS, AT_LANE, AT_X, OF_SHOVE, SEEN_CROWD, SEEN_LAST, SEEN_LEAD, SEEN_PUSH } from './memory'

/** Body length in metres, and the width in lanes within which neighbours touch. */
const BODY_METRES: f32 = 1.1
const BODY_LANES: f32 = 1.3
/** Crowd beyond this does no more. */
const CROWD_MAX: f32 = 2

/** What the racer at `cell` saw; `at` is one of SEEN_…. */
// @ts-ignore: decorator
@inline
export function seen(cell: i32, at: i32): f32 {
  return load<f32>(firstAt(cell) + at)
}

/** Finds who leads, who is last, and how its neighbours crowd the racer at `cell`, into SEEN_…. */
export function look(cell: i32, racers: i32, length: f32): void {
  // All sides are looked at, for one: without branches that no processor can foresee.
  if (ASC_FEATURE_SIMD) lookFrom<v128>(0, cell, racers, length)
  else lookFrom<f32>(firstAt(cell), cell, racers, length)
}

// @ts-ignore: decorator
@inline
function lookFrom<F>(first: i32, cell: i32, racers: i32, length: f32): void {
  const x = all<F>(load<f32>(cell, AT_X))
  const lane = all<F>(load<f32>(cell, AT_LANE))
  let leadX = x
  let lastX = x
  let crowd = all<F>(0)
  let push = all<F>(0)
  const end = cellOf(racers, 0)
  for (let other = first; other < end; other += CELL) {
    if (load<u32>(other, AT_FLAGS) & OUT) continue
    const otherX = load<F>(other, AT_X)
    leadX = larger<F>(leadX, otherX)
    lastX = smaller<F>(lastX, otherX)
    const near = larger<F>(sub<F>(all<F>(BODY_METRES), magnitude<F>(sub<F>(otherX, x))), all<F>(0))
    const across = sub<F>(load<F>(other, AT_LANE), lane)
    const isOther = <f32>i32(racerAt(other) != racerAt(cell))
    const weight = all<F>(load<f32>(racerAt(other), OF_SHOVE) * isOther)
    const shove = gate<F>(mul<F>(weight, near), all<F>(BODY_LANES), magnitude<F>(across))
    crowd = add<F>(crowd, shove)
    push = add<F>(push, against<F>(shove, across))
  }
  store<F>(first, smaller<F>(leadX, all<F>(length)), SEEN_LEAD)
  store<F>(first, lastX, SEEN_LAST)
  store<F>(first, smaller<F>(crowd, all<F>(CROWD_MAX)), SEEN_CROWD)
  store<F>(first, mul<F>(all<F>(0.5), push), SEEN_PUSH)
}

/** Who crowds the racer at `cell` most. */
export function bargerOf(cell: i32, racers: i32): i32 {
  let barger = NOBODY
  let hardest: f32 = 0
  for (let other = firstAt(cell); other < cellOf(racers, 0); other += CELL) {
    const near = BODY_METRES - abs<f32>(load<f32>(other, AT_X) - load<f32>(cell, AT_X))
    const across = abs<f32>(load<f32>(other, AT_LANE) - load<f32>(cell, AT_LANE))
    const shove = load<f32>(racerAt(other), OF_SHOVE) * near
    const isOut = load<u32>(other, AT_FLAGS) & OUT
    if (other == cell || isOut || across > BODY_LANES || shove <= hardest) continue
    barger = numberOf(other)
    hardest = shove
  }
  return barger
}
