import { noteStumble } from './facts'
import { AIRBORNE, ASTRAY, CHEERED, CROWDED, FINISHED, OUT, STUMBLING, TIRED } from './flags'
import {
  AT_BURST, AT_CHANCE, AT_CROWD, AT_EFFORT, AT_FLAGS, AT_GATHER, AT_LANE, AT_LUCK, AT_MOOD,
  AT_RESTORE, AT_VLANE, AT_VX, AT_VY, AT_X, AT_Y, GROUND_BOOST, GROUND_HURDLE, GROUND_MUD,
  OF_ALONE, OF_ASTRAY, OF_CAPACITY, OF_CROWDING, OF_DRAFT, OF_GATHER, OF_HURDLE, OF_LAST, OF_LEAD,
  OF_LIFT, OF_MUD, OF_NOISE, OF_SHOVE, OF_SLOPE, OF_SPEED, OF_STUMBLE, TRACK_METRES_MAX,
} from './memory'
import { high, low, mix, STRIDE } from './noise'
import { groundAt } from './track'

/** Seconds of a tick. */
export const DT: f32 = 1.0 / 30.0
/** Standard gravity, m/s². */
const GRAVITY: f32 = 9.80665
/** Share of its speed that a body keeps when it lands, and each tick that it skids. */
const LANDING_KEEPS: f32 = 0.55
const SKID_KEEPS: f32 = 0.86
const MUD_SKID_KEEPS: f32 = 0.6
/** Body length in metres, and the width in lanes within which neighbours touch. */
const BODY_METRES: f32 = 1.1
const BODY_LANES: f32 = 1.3
/** How far behind the leader the packed sand still helps, in metres. */
const PACK_METRES: f32 = 5

/** Moves the racer at `cell` on by one tick. `tick` is the one it leaves. */
// @ts-expect-error: decorator
@inline
export function moveRacer(
  cell: i32, racers: i32, tick: i32, length: f32, leadX: f32, lastX: f32,
): void {
  const flags = load<u32>(cell, AT_FLAGS)
  if (flags & OUT) return
  const vx = load<f32>(cell, AT_VX)
  const x = load<f32>(cell, AT_X)
  if (flags & AIRBORNE) {
    // Semi-implicit Euler: velocity first, so that a hop lasts the same at every height.
    const vy = load<f32>(cell, AT_VY) - GRAVITY * DT
    const y = load<f32>(cell, AT_Y) + vy * DT
    store<f32>(cell, max<f32>(0, x + vx * DT), AT_X)
    const lane = load<f32>(cell, AT_LANE) + load<f32>(cell, AT_VLANE) * DT
    store<f32>(cell, min<f32>(max<f32>(-0.45, lane), <f32>(racers - 1) + 0.45), AT_LANE)
    store<f32>(cell, vy, AT_VY)
    store<f32>(cell, y, AT_Y)
    if (y <= 0) land(cell, tick)
  } else {
    const inMud = groundAt(x, load<f32>(cell, AT_LANE)) == GROUND_MUD
    store<f32>(cell, vx * (inMud ? MUD_SKID_KEEPS : SKID_KEEPS), AT_VX)
    store<f32>(cell, max<f32>(0, x + vx * DT), AT_X)
    const gather = load<f32>(cell, AT_GATHER) - DT
    store<f32>(cell, gather, AT_GATHER)
    if (gather <= 0 && !(flags & FINISHED)) hop(cell, racers, length, leadX, lastX)
  }
}

function land(cell: i32, tick: i32): void {
  let flags = load<u32>(cell, AT_FLAGS) & ~(AIRBORNE | ASTRAY)
  let vx = load<f32>(cell, AT_VX) * LANDING_KEEPS
  const tired = flags & TIRED ? <f32>1 : <f32>0
  let gather = load<f32>(cell, OF_GATHER) * (1 + 0.12 * tired)
  // The luck of the take-off was drawn for the landing: below the risk, it stumbles.
  const crowd = load<f32>(cell, AT_CROWD)
  const risk = load<f32>(cell, OF_STUMBLE) * (1 + tired) + load<f32>(cell, OF_CROWDING) * crowd
  const luck = load<f32>(cell, AT_LUCK)
  if (luck < risk && !(flags & FINISHED)) {
    flags |= STUMBLING
    vx *= 0.4
    gather += 0.45
    noteStumble(tick, cell >> 2, luck < 0 ? 2 : crowd > 0 ? 1 : 0)
  }
  store<u32>(cell, flags, AT_FLAGS)
  store<f32>(cell, 0, AT_Y)
  store<f32>(cell, 0, AT_VY)
  store<f32>(cell, vx, AT_VX)
  store<f32>(cell, load<f32>(cell, AT_GATHER) + gather, AT_GATHER)
}

/** How close the neighbours are to the racer at `cell`, weighed by how hard they shove. */
function crowdOf(cell: i32, racers: i32): f32 {
  const x = load<f32>(cell, AT_X)
  const lane = load<f32>(cell, AT_LANE)
  let crowd: f32 = 0
  for (let other = 0; other < racers << 2; other += 4) {
    if (other == cell || load<u32>(other, AT_FLAGS) & (OUT | FINISHED)) continue
    const dx = abs<f32>(load<f32>(other, AT_X) - x)
    const across = load<f32>(other, AT_LANE) - lane
    if (dx > BODY_METRES || abs<f32>(across) > BODY_LANES) continue
    const shove = load<f32>(other, OF_SHOVE) * (BODY_METRES - dx)
    crowd += shove
    const away: f32 = across > 0 ? -0.5 : 0.5
    store<f32>(cell, load<f32>(cell, AT_VLANE) + away * shove, AT_VLANE)
  }
  return crowd
}

function hop(cell: i32, racers: i32, length: f32, leadX: f32, lastX: f32): void {
  const x = load<f32>(cell, AT_X)
  const lane = load<f32>(cell, AT_LANE)
  const chance = load<u32>(cell, AT_CHANCE)
  const first = mix(chance + STRIDE)
  const second = mix(chance + 2 * STRIDE)
  store<u32>(cell, chance + 3 * STRIDE, AT_CHANCE)
  let flags: u32 = AIRBORNE

  store<f32>(cell, (<f32>(cell >> 2) - lane) * 0.8 + (low(second) - 0.5) * 0.9, AT_VLANE)
  const crowd = crowdOf(cell, racers)
  if (crowd > 0) flags |= CROWDED
  store<f32>(cell, crowd, AT_CROWD)

  // Effort: tired from `capacity` metres on, fully so 25 m later.
  let effort = load<f32>(cell, AT_EFFORT)
  let tire = (effort - load<f32>(cell, OF_CAPACITY)) * 0.04
  if (tire > 0.3) {
    effort -= load<f32>(cell, AT_RESTORE)
    store<f32>(cell, 0, AT_RESTORE)
  }
  tire = min<f32>(1, max<f32>(0, tire))
  if (tire > 0.2) flags |= TIRED

  // The mood is an autoregressive walk: surges that last some seconds make leads change.
  const throwOf = low(first) + high(first) - 1
  const mood = load<f32>(cell, AT_MOOD) * 0.88 + throwOf * load<f32>(cell, OF_NOISE) * 0.065
  store<f32>(cell, mood, AT_MOOD)
  const burst = load<f32>(cell, AT_BURST)
  if (burst > 0.005) flags |= CHEERED
  store<f32>(cell, burst * 0.6, AT_BURST)

  let pace: f32 = 1 + mood + burst - 0.22 * tire
  pace += load<f32>(cell, OF_SLOPE) * (x / length - 0.5)
  pace += load<f32>(cell, OF_DRAFT) * min<f32>(PACK_METRES, leadX - x)
  if (x >= leadX) pace += load<f32>(cell, OF_LEAD)
  if (x <= lastX) pace += load<f32>(cell, OF_LAST)
  if (crowd == 0) pace += load<f32>(cell, OF_ALONE)
  pace -= 0.03 * crowd
  const ground = groundAt(x, lane)
  if (ground == GROUND_MUD) pace *= load<f32>(cell, OF_MUD)
  if (ground == GROUND_BOOST) pace *= 1.18

  let vx = load<f32>(cell, OF_SPEED) * pace
  const vy = load<f32>(cell, OF_LIFT) * (1 + 0.2 * (high(second) - 0.5))
  let luck = high(mix(second))
  if (luck < load<f32>(cell, OF_ASTRAY)) {
    // Astray: sideways, short, one time in four backwards.
    const third = mix(chance + 3 * STRIDE)
    flags |= ASTRAY
    vx *= low(third) * 1.2 - 0.3
    store<f32>(cell, load<f32>(cell, AT_VLANE) + (high(third) - 0.5) * 4, AT_VLANE)
  }
  if (flightMeetsHurdle(x, lane, vx * 0.4)) {
    if (luck < load<f32>(cell, OF_HURDLE)) luck = -1
  }
  store<f32>(cell, luck, AT_LUCK)
  store<f32>(cell, vx, AT_VX)
  store<f32>(cell, vy, AT_VY)
  store<f32>(cell, effort + vx * 0.4, AT_EFFORT)
  store<f32>(cell, 0, AT_Y)
  store<u32>(cell, flags, AT_FLAGS)
}

/** Whether a flight of `reach` metres from `x` passes over a hurdle that it does not stand on. */
function flightMeetsHurdle(x: f32, lane: f32, reach: f32): bool {
  const last = min<i32>(TRACK_METRES_MAX - 1, <i32>(x + reach))
  for (let metre = <i32>x + 1; metre <= last; metre++) {
    if (groundAt(<f32>metre, lane) == GROUND_HURDLE) return true
  }
  return false
}
