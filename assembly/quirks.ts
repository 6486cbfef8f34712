import {
  OF_ALONE, OF_CROWDING, OF_DRAFT, OF_HURDLE, OF_LAST, OF_LEAD, OF_MUD, OF_NOISE, OF_RESTORE,
  OF_SHOVE, OF_SLOPE,
} from './memory'

// The ids of quirks, shared with game/race/species.ts. A quirk only changes parameters, so that a tick
// has no branch for it.
export const QUIRK_NONE: i32 = 0
export const QUIRK_BARGER: i32 = 1
export const QUIRK_MUD_HATER: i32 = 2
export const QUIRK_MUD_LOVER: i32 = 3
export const QUIRK_LATE_BLOOMER: i32 = 4
export const QUIRK_LAST_SPRINTER: i32 = 5
export const QUIRK_QUICK_STARTER: i32 = 6
export const QUIRK_STEADY: i32 = 7
export const QUIRK_SKITTISH: i32 = 8
export const QUIRK_HURDLER: i32 = 9
export const QUIRK_FRONT_RUNNER: i32 = 10
export const QUIRK_SECOND_WIND: i32 = 11
export const QUIRK_DRAFTER: i32 = 12
export const QUIRK_SHOWBOAT: i32 = 13
export const QUIRKS: i32 = 14

// @ts-ignore: decorator
@inline
function scale(cell: i32, address: i32, factor: f32): void {
  store<f32>(cell + address, load<f32>(cell + address) * factor)
}

/** Bends the parameters of the racer at `cell` to its quirk. */
export function applyQuirk(cell: i32, quirk: i32): void {
  switch (quirk) {
    case QUIRK_BARGER: {
      store<f32>(cell, 2.2, OF_SHOVE)
      scale(cell, OF_CROWDING, 0.4)
      break
    }
    case QUIRK_MUD_HATER: {
      store<f32>(cell, 0.56, OF_MUD)
      break
    }
    case QUIRK_MUD_LOVER: {
      store<f32>(cell, 1, OF_MUD)
      break
    }
    case QUIRK_LATE_BLOOMER: {
      store<f32>(cell, 0.09, OF_SLOPE)
      break
    }
    case QUIRK_LAST_SPRINTER: {
      store<f32>(cell, 0.08, OF_LAST)
      break
    }
    case QUIRK_QUICK_STARTER: {
      store<f32>(cell, -0.04, OF_SLOPE)
      break
    }
    case QUIRK_STEADY: {
      scale(cell, OF_NOISE, 0.65)
      break
    }
    case QUIRK_SKITTISH: {
      scale(cell, OF_CROWDING, 1.7)
      store<f32>(cell, 0.02, OF_ALONE)
      break
    }
    case QUIRK_HURDLER: {
      store<f32>(cell, 0, OF_HURDLE)
      break
    }
    case QUIRK_FRONT_RUNNER: {
      store<f32>(cell, 0.02, OF_LEAD)
      break
    }
    case QUIRK_SECOND_WIND: {
      store<f32>(cell, 6, OF_RESTORE)
      break
    }
    case QUIRK_DRAFTER: {
      scale(cell, OF_DRAFT, 1.4)
      break
    }
    case QUIRK_SHOWBOAT: {
      store<f32>(cell, -0.025, OF_LEAD)
      scale(cell, OF_NOISE, 1.3)
      break
    }
  }
}
