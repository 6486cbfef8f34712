import { OUT } from './flags'
import {
  AT_BURST,
  AT_CHANCE,
  AT_CROWD,
  AT_EFFORT,
  AT_FINISH,
  AT_FLAGS,
  AT_GATHER,
  AT_LANE,
  AT_LUCK,
  AT_MOOD,
  AT_RESTORE,
  AT_SHOUTS,
  AT_VLANE,
  AT_VX,
  AT_VY,
  AT_X,
  AT_Y,
  IN_CADENCE,
  IN_HEAD_START,
  IN_NERVE,
  IN_POWER,
  IN_QUIRK,
  IN_STAMINA,
  IN_STATUS,
  IN_STATUS_CONFUSED,
  IN_STATUS_OUT,
  OF_ALONE,
  OF_ASTRAY,
  OF_CAPACITY,
  OF_CROWDING,
  OF_DRAFT,
  OF_GATHER,
  OF_HURDLE,
  OF_LAST,
  OF_LEAD,
  OF_LIFT,
  OF_MUD,
  OF_NOISE,
  OF_RESTORE,
  OF_SHOVE,
  OF_SLOPE,
  OF_SPEED,
  OF_START,
  OF_STUMBLE,
} from './memory'
import { mix, STRIDE } from './noise'
import { applyQuirk } from './quirks'

/** The stat that the formulas take as their middle. */
const MIDDLE: f32 = 5.5

/** Turns the stats and the quirk of the racer at `cell` into parameters. Linear in each stat. */
export function prepareRacer(cell: i32): void {
  const power = load<f32>(cell, IN_POWER) - MIDDLE
  const cadence = load<f32>(cell, IN_CADENCE) - MIDDLE
  const stamina = load<f32>(cell, IN_STAMINA) - MIDDLE
  const nerve = load<f32>(cell, IN_NERVE) - MIDDLE
  const daring: f32 = max<f32>(0.2, 1 - 0.1 * nerve)
  store<f32>(cell, 5.75 + 0.075 * power, OF_SPEED)
  store<f32>(cell, 1.96, OF_LIFT)
  store<f32>(cell, 0.235 - 0.01 * cadence, OF_GATHER)
  store<f32>(cell, 62 + 4.5 * stamina, OF_CAPACITY)
  store<f32>(cell, 1, OF_NOISE)
  store<f32>(cell, 0.03 * daring, OF_STUMBLE)
  store<f32>(cell, 0.07 * daring, OF_CROWDING)
  store<f32>(cell, 1, OF_SHOVE)
  store<f32>(cell, 0.86, OF_MUD)
  store<f32>(cell, 0, OF_SLOPE)
  store<f32>(cell, 0, OF_LAST)
  store<f32>(cell, 0, OF_LEAD)
  store<f32>(cell, 0.012, OF_DRAFT)
  store<f32>(cell, 0.3 * daring, OF_HURDLE)
  store<f32>(cell, 0, OF_RESTORE)
  store<f32>(cell, load<i32>(cell, IN_STATUS) & IN_STATUS_CONFUSED ? 0.1 : 0, OF_ASTRAY)
  store<f32>(cell, 0, OF_ALONE)
  store<f32>(cell, load<f32>(cell, IN_HEAD_START), OF_START)
  applyQuirk(cell, load<i32>(cell, IN_QUIRK))
}

/** Puts the racer at `cell` on its mark in its lane. */
export function placeRacer(cell: i32, seedLow: u32, seedHigh: u32): void {
  const racer = <u32>(cell >> 2)
  const chance = mix(seedLow ^ mix(seedHigh + (racer + 1) * STRIDE))
  store<f32>(cell, load<f32>(cell, OF_START), AT_X)
  store<f32>(cell, 0, AT_Y)
  store<f32>(cell, <f32>(<i32>racer), AT_LANE)
  store<f32>(cell, 0, AT_VX)
  store<f32>(cell, 0, AT_VY)
  store<f32>(cell, 0, AT_VLANE)
  store<f32>(cell, load<f32>(cell, OF_GATHER), AT_GATHER)
  store<f32>(cell, 0, AT_EFFORT)
  store<f32>(cell, 0, AT_MOOD)
  store<f32>(cell, 0, AT_BURST)
  store<f32>(cell, 0, AT_CROWD)
  store<u32>(cell, chance, AT_CHANCE)
  store<u32>(cell, load<i32>(cell, IN_STATUS) & IN_STATUS_OUT ? OUT : 0, AT_FLAGS)
  store<f32>(cell, -1, AT_FINISH)
  store<f32>(cell, 0, AT_SHOUTS)
  store<f32>(cell, 1, AT_LUCK)
  store<f32>(cell, load<f32>(cell, OF_RESTORE), AT_RESTORE)
}
