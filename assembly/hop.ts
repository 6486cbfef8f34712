import { racerAt } from './cells'
import { draw } from './chance'
import { AIRBORNE, ASTRAY, CHEERED, CROWDED, TIRED } from './flags'
import { BY_CROWD, BY_HURDLE, BY_SAND, NOBODY, note, STRAY } from './facts'
import {
  AT_BURST, AT_CAUSE, AT_EFFORT, AT_FLAGS, AT_KEEPS, AT_LANE, AT_LEFT, AT_MOOD, AT_RESTORE,
  AT_RISK, AT_VLANE, AT_VX, AT_X, DRAWS, GROUND_BOOST, GROUND_HURDLE, GROUND_MUD, OF_ALONE,
  OF_ASTRAY, OF_CAPACITY, OF_CROWDING, OF_DRAFT, OF_HURDLE, OF_JOSTLE, OF_LAST, OF_LEAD, OF_MUD,
  OF_NOISE, OF_SLOPE, OF_SPEED, OF_STUMBLE, SEEN_CROWD, SEEN_LAST, SEEN_LEAD, SEEN_PUSH,
} from './memory'
import { bargerOf, look, seen } from './look'
import { high, low } from './noise'
import { EDGE, groundAt, meetsHurdle } from './track'

/** Speed of a hop upwards, m/s, and standard gravity, m/s². */
const LIFT: f32 = 1.96
const GRAVITY: f32 = 9.80665
/** How far behind the leader the packed sand still helps, in metres. */
const PACK_METRES: f32 = 6
/** Metres of effort from the first tiredness to the last, and the speed that it costs. */
const TIRING_METRES: f32 = 25
const TIRED_LOSES: f32 = 0.2
/** What a surge keeps from hop to hop, and what each hop throws into it. */
const MOOD_KEEPS: f32 = 0.88
const MOOD_THROW: f32 = 0.083
const BURST_KEEPS: f32 = 0.6
const BOOST: f32 = 1.3
/** How fast it comes back to its lane, and the most that a hop strays from it, lanes a second. */
const STEERING: f32 = 0.8
const WANDER: f32 = 0.9

/** Takes the racer at `cell` off the ground. */
export function hop(cell: i32, racers: i32, length: f32, perLength: f32, tick: i32): void {
  const racer = racerAt(cell)
  const x = load<f32>(cell, AT_X)
  const lane = load<f32>(cell, AT_LANE)
  draw(cell)
  const first = load<u32>(0, DRAWS)
  const second = load<u32>(4, DRAWS)
  const third = load<u32>(8, DRAWS)
  look(cell, racers, length)
  const crowd = seen(cell, SEEN_CROWD)

  // Ballistics: a body thrown up at v is back after 2 v / g.
  const flight = LIFT * (0.9 + 0.2 * high(second)) * <f32>(2.0 / GRAVITY)
  const tire = tiredness(cell)
  let vx = load<f32>(racer, OF_SPEED) * paceOf(cell, x, perLength, low(first) + high(first) - 1, tire)
  const ground = groundAt(x, lane)
  if (ground == GROUND_MUD) vx *= load<f32>(racer, OF_MUD)
  if (ground == GROUND_BOOST) vx *= BOOST
  const perFlight: f32 = 1 / flight
  const home = <f32>(racer >> 2) - lane
  let vlane = home * STEERING + (low(second) - 0.5) * WANDER + seen(cell, SEEN_PUSH)

  let flags: u32 = AIRBORNE + CROWDED * u32(crowd > 0)
  if (tire > 0.25) flags |= TIRED
  if (load<f32>(cell, AT_BURST) > 0.004) flags |= CHEERED
  if (low(third) < load<f32>(racer, OF_ASTRAY)) {
    // Sideways, short, and one time in eleven backwards.
    const fourth = load<u32>(12, DRAWS)
    flags |= ASTRAY
    note(tick, STRAY, racer >> 2, NOBODY)
    vx = max<f32>(vx * (low(fourth) * 1.1 - 0.1), -x * perFlight)
    vlane += (high(fourth) - 0.5) * 5
  }
  store<f32>(cell, load<f32>(cell, AT_EFFORT) + abs<f32>(vx) * flight, AT_EFFORT)
  drawLanding(cell, racers, high(third), meetsHurdle(x, x + vx * flight, lane))
  store<f32>(cell, vx, AT_VX)
  store<f32>(cell, laneSpeed(vlane, lane, perFlight, racers), AT_VLANE)
  store<f32>(cell, 1, AT_KEEPS)
  store<f32>(cell, load<f32>(cell, AT_LEFT) + flight, AT_LEFT)
  store<f32>(cell, load<f32>(cell, AT_BURST) * BURST_KEEPS, AT_BURST)
  store<u32>(cell, flags, AT_FLAGS)
}

/** How tired it is, 0 to 1; once, a second wind takes effort back. */
// @ts-ignore: decorator
@inline
function tiredness(cell: i32): f32 {
  const racer = racerAt(cell)
  let spent = load<f32>(cell, AT_EFFORT) - load<f32>(racer, OF_CAPACITY)
  const restore = load<f32>(cell, AT_RESTORE)
  if (restore > 0 && spent > <f32>0.4 * TIRING_METRES) {
    spent -= restore
    store<f32>(cell, load<f32>(cell, AT_EFFORT) - restore, AT_EFFORT)
    store<f32>(cell, 0, AT_RESTORE)
  }
  return min<f32>(1, max<f32>(0, spent * <f32>(1.0 / TIRING_METRES)))
}

/**
 * The share of its speed that a hop has. The mood is an autoregressive walk, AR(1): surges that
 * last some seconds make the lead change where hop by hop noise would average out.
 */
// @ts-ignore: decorator
@inline
function paceOf(cell: i32, x: f32, perLength: f32, thrown: f32, tire: f32): f32 {
  const racer = racerAt(cell)
  const mood =
    load<f32>(cell, AT_MOOD) * MOOD_KEEPS + thrown * load<f32>(racer, OF_NOISE) * MOOD_THROW
  store<f32>(cell, mood, AT_MOOD)
  const leadX = seen(cell, SEEN_LEAD)
  const crowd = seen(cell, SEEN_CROWD)
  let pace: f32 = 1 + mood + load<f32>(cell, AT_BURST) - TIRED_LOSES * tire
  pace += load<f32>(racer, OF_SLOPE) * (x * perLength - 0.5)
  pace += load<f32>(racer, OF_DRAFT) * min<f32>(PACK_METRES, leadX - x)
  pace -= load<f32>(racer, OF_JOSTLE) * crowd
  // No branches here: which way they go cannot be foreseen.
  pace += load<f32>(racer, OF_ALONE) * <f32>i32(crowd == 0)
  pace += load<f32>(racer, OF_LEAD) * <f32>i32(x >= leadX)
  pace += load<f32>(racer, OF_LAST) * <f32>i32(x <= seen(cell, SEEN_LAST))
  return max<f32>(0.3, pace)
}

/** Draws at the take-off whether it will stumble, so that the landing needs no chance. */
// @ts-ignore: decorator
@inline
function drawLanding(cell: i32, racers: i32, luck: f32, hurdles: i32): void {
  const racer = racerAt(cell)
  const alone = load<f32>(racer, OF_STUMBLE)
  const crowding = load<f32>(racer, OF_CROWDING) * seen(cell, SEEN_CROWD)
  const hurdle = load<f32>(racer, OF_HURDLE) * <f32>hurdles
  const risk = alone + crowding + hurdle - luck
  store<f32>(cell, risk, AT_RISK)
  if (risk <= 0) return
  const cause = luck < hurdle ? BY_HURDLE : luck < hurdle + crowding ? BY_CROWD : BY_SAND
  const other = cause == BY_CROWD ? bargerOf(cell, racers) : NOBODY
  store<i32>(cell, cause | (other << 4), AT_CAUSE)
}

/** Keeps a flight between the outer edges of the outer lanes. */
// @ts-ignore: decorator
@inline
function laneSpeed(vlane: f32, lane: f32, perFlight: f32, racers: i32): f32 {
  const most = (<f32>(racers - 1) + EDGE - lane) * perFlight
  const least: f32 = (-EDGE - lane) * perFlight
  return max<f32>(least, min<f32>(most, vlane))
}
