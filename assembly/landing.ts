import { numberOf, racerAt } from './cells'
import { AIRBORNE, ASTRAY, FINISHED, STUMBLING, TIRED } from './flags'
import { BY_SLICK, NOBODY, note } from './facts'
import {
  AT_CAUSE, AT_FLAGS, AT_KEEPS, AT_LANE, AT_LEFT, AT_RISK, AT_SLICK, AT_VLANE, AT_VX, AT_X,
  GROUND_MUD, OF_GATHER,
} from './memory'
import { NEVER } from './racer'
import { EDGE, groundAt } from './track'

/** Share of its speed that a body keeps when it lands. */
const LANDING_KEEPS: f32 = 0.55
/** Friction: the share that it keeps each tick that it skids. */
const SKID_KEEPS: f32 = 0.86
const MUD_SKID_KEEPS: f32 = 0.6
/** What a stumble leaves of the skid, and the seconds that it adds to the crouch. */
const STUMBLE_KEEPS: f32 = 0.4
const STUMBLE_SECONDS: f32 = 0.55
const SLIP_SECONDS: f32 = 1.1
/** How much longer the tired crouch. */
const TIRED_GATHERS: f32 = 1.12

/** Brings the racer at `cell` down; who is over the line stays down. */
export function land(cell: i32, racers: i32, tick: i32): void {
  let flags = load<u32>(cell, AT_FLAGS) & ~(AIRBORNE | ASTRAY)
  // The last tick of a flight is a whole one and may go a little past the edges.
  const x = max<f32>(0, load<f32>(cell, AT_X))
  const lane = max<f32>(-EDGE, min<f32>(<f32>(racers - 1) + EDGE, load<f32>(cell, AT_LANE)))
  store<f32>(cell, x, AT_X)
  store<f32>(cell, lane, AT_LANE)
  const inMud = groundAt(x, lane) == GROUND_MUD
  // A hop backwards lands dead, so that nobody slides off the start.
  let vx = max<f32>(0, load<f32>(cell, AT_VX) * LANDING_KEEPS)
  let gather = load<f32>(racerAt(cell), OF_GATHER)
  if (flags & TIRED) gather *= TIRED_GATHERS
  if (flags & FINISHED) gather = NEVER
  else {
    const slips = x >= load<f32>(cell, AT_SLICK)
    if (slips) store<f32>(cell, NEVER, AT_SLICK)
    if (slips || load<f32>(cell, AT_RISK) > 0) {
      flags |= STUMBLING
      vx *= STUMBLE_KEEPS
      gather += slips ? SLIP_SECONDS : STUMBLE_SECONDS
      const cause = slips ? BY_SLICK | (NOBODY << 4) : load<i32>(cell, AT_CAUSE)
      note(tick, cause & 15, numberOf(cell), cause >> 4)
    }
  }
  store<f32>(cell, vx, AT_VX)
  store<f32>(cell, 0, AT_VLANE)
  store<f32>(cell, inMud ? MUD_SKID_KEEPS : SKID_KEEPS, AT_KEEPS)
  store<f32>(cell, load<f32>(cell, AT_LEFT) + gather, AT_LEFT)
  store<u32>(cell, flags, AT_FLAGS)
}
