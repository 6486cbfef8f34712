import { racerAt } from './cells'
import { applyQuirk } from './quirks'
import {
  AT_BURST, AT_CAUSE, AT_EFFORT, AT_FINISH, AT_FLAGS, AT_HOPS, AT_KEEPS, AT_LANE, AT_LEFT,
  AT_MOOD, AT_RESTORE, AT_RISK, AT_SHOUTS, AT_SLICK, AT_VLANE, AT_VX, AT_X, IN_CADENCE, IN_HEAD_START,
  IN_NERVE, IN_POWER, IN_QUIRK, IN_STAMINA, IN_STATUS, IN_STATUS_CONFUSED, IN_STATUS_OUT, OF_ALONE,
  OF_ASTRAY, OF_CAPACITY, OF_CROWDING, OF_DRAFT, OF_GATHER, OF_HURDLE, OF_JOSTLE, OF_LAST, OF_LEAD,
  OF_MUD, OF_NOISE, OF_RESTORE, OF_SHOVE, OF_SLOPE, OF_SPEED, OF_START, OF_STUMBLE,
} from './memory'
import { OUT } from './flags'

/** The stat that the formulas take as their middle. */
const MIDDLE: f32 = 5.5
/** Seconds after which somebody moves that never does. */
export const NEVER: f32 = 1e9

/** Turns the stats and the quirk of `racer` into parameters; it is given by its cell of four bytes. */
export function prepareRacer(racer: i32): void {
  const power = load<f32>(racer, IN_POWER)
  const cadence = load<f32>(racer, IN_CADENCE) - MIDDLE
  const stamina = load<f32>(racer, IN_STAMINA) - MIDDLE
  const nerve = load<f32>(racer, IN_NERVE) - MIDDLE
  const fear: f32 = max<f32>(0.15, 1 - 0.11 * nerve)
  const isConfused = load<i32>(racer, IN_STATUS) & IN_STATUS_CONFUSED
  // Diminishing, flat at 14, the most that a stat can be: a doubled Power must not decide a race.
  store<f32>(racer, 5.778 + <f32>(0.1023 / 28.0) * (power * (28 - power)), OF_SPEED)
  store<f32>(racer, 0.235 - 0.009 * cadence, OF_GATHER)
  store<f32>(racer, 62 + 2.3 * stamina, OF_CAPACITY)
  store<f32>(racer, 1, OF_NOISE)
  store<f32>(racer, 0.038 * fear, OF_STUMBLE)
  store<f32>(racer, 0.12 * fear, OF_CROWDING)
  store<f32>(racer, 0.05 * fear, OF_JOSTLE)
  store<f32>(racer, 1, OF_SHOVE)
  store<f32>(racer, 0.72, OF_MUD)
  store<f32>(racer, 0, OF_SLOPE)
  store<f32>(racer, 0, OF_LAST)
  store<f32>(racer, 0, OF_LEAD)
  store<f32>(racer, 0, OF_ALONE)
  store<f32>(racer, 0.023, OF_DRAFT)
  store<f32>(racer, 0.42 * fear, OF_HURDLE)
  store<f32>(racer, 0, OF_RESTORE)
  store<f32>(racer, isConfused ? 0.013 * fear : 0, OF_ASTRAY)
  store<f32>(racer, load<f32>(racer, IN_HEAD_START), OF_START)
  applyQuirk(racer, load<i32>(racer, IN_QUIRK))
}

/** Puts the racer at `cell` on its mark in its lane. */
export function placeRacer(cell: i32): void {
  const racer = racerAt(cell)
  const isOut = load<i32>(racer, IN_STATUS) & IN_STATUS_OUT
  store<f32>(cell, load<f32>(racer, OF_START), AT_X)
  store<f32>(cell, <f32>(racer >> 2), AT_LANE)
  store<f32>(cell, 0, AT_VX)
  store<f32>(cell, 0, AT_VLANE)
  store<f32>(cell, 1, AT_KEEPS)
  store<f32>(cell, isOut ? NEVER : load<f32>(racer, OF_GATHER), AT_LEFT)
  store<f32>(cell, 0, AT_EFFORT)
  store<f32>(cell, load<f32>(racer, OF_RESTORE), AT_RESTORE)
  store<f32>(cell, 0, AT_MOOD)
  store<f32>(cell, 0, AT_BURST)
  store<f32>(cell, 0, AT_SHOUTS)
  store<f32>(cell, -1, AT_RISK)
  store<i32>(cell, 0, AT_CAUSE)
  store<u32>(cell, 0, AT_HOPS)
  store<u32>(cell, isOut ? OUT : 0, AT_FLAGS)
  store<f32>(cell, -1, AT_FINISH)
  store<f32>(cell, NEVER, AT_SLICK)
}
