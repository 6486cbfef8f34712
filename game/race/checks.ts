import {
  ENTRANTS_MAX,
  ENTRANTS_MIN,
  type Entrant,
  HEAD_START_METRES_MAX,
  ODDS_RACES_MAX,
  PATCH_KINDS,
  RACE_ACTION_KINDS,
  RACE_ACTIONS_MAX,
  RACE_TICK_LIMIT,
  type RaceAction,
  type RaceSetup,
  STAT_MAX,
  STAT_MIN,
  TRACK_METRES_MAX,
  TRACK_METRES_MIN,
  TRACK_PATCHES_MAX,
  type Track,
} from '../race.ts'
import { assert } from '../result.ts'
import { QUIRKS } from './species.ts'

/** What only a programmer can get wrong: the race core reads its memory without any checks. */
export function assertSetup({ seed, track, entrants }: RaceSetup): void {
  const isSeed = seed.length === 4 && seed.every((word) => isWhole(word, 0, 0xffff_ffff))
  assert(isSeed, 'a seed is four unsigned 32-bit integers')
  const isLineUp = isWhole(entrants.length, ENTRANTS_MIN, ENTRANTS_MAX)
  assert(isLineUp, `${entrants.length} entrants do not race`)
  for (const [racer, entrant] of entrants.entries()) assertEntrant(entrant, racer)
  assertTrack(track, entrants.length)
}

export function assertRun(
  { entrants }: RaceSetup,
  actions: readonly RaceAction[],
  toTick: number,
): void {
  assert(isWhole(toTick, 0, RACE_TICK_LIMIT), `no race has a tick ${toTick}`)
  assert(actions.length <= RACE_ACTIONS_MAX, `${actions.length} actions are too many`)
  for (const { tick, racer, kind } of actions) {
    const isAction =
      RACE_ACTION_KINDS.includes(kind) &&
      isWhole(tick, 0, RACE_TICK_LIMIT - 1) &&
      isWhole(racer, 0, entrants.length - 1)
    assert(isAction, `no action: ${kind} at tick ${tick} for racer ${racer}`)
  }
}

export const assertFrom = (fromTick: number, toTick: number): void =>
  assert(isWhole(fromTick, -1, toTick), `no samples from tick ${fromTick} to ${toTick}`)

export const assertOdds = (races: number): void =>
  assert(isWhole(races, 1, ODDS_RACES_MAX), `odds are not counted over ${races} races`)

const STATS = ['power', 'cadence', 'stamina', 'nerve'] as const

function assertEntrant({ stats, quirk, headStartMetres }: Entrant, racer: number): void {
  for (const name of STATS) {
    assert(isWithin(stats[name], STAT_MIN, STAT_MAX), `${name} of racer ${racer} is ${stats[name]}`)
  }
  assert(isWhole(quirk, 0, QUIRKS.length - 1), `racer ${racer} has no quirk ${quirk}`)
  const isHeadStart = isWithin(headStartMetres, 0, HEAD_START_METRES_MAX)
  assert(isHeadStart, `racer ${racer} starts ${headStartMetres} m ahead`)
}

function assertTrack({ lengthMetres, patches }: Track, racers: number): void {
  const isLength = isWhole(lengthMetres, TRACK_METRES_MIN, TRACK_METRES_MAX)
  assert(isLength, `no track is ${lengthMetres} m long`)
  assert(patches.length <= TRACK_PATCHES_MAX, `${patches.length} patches are too many`)
  for (const { kind, fromMetres, toMetres, lane } of patches) {
    const isPatch =
      PATCH_KINDS.includes(kind) &&
      isWhole(fromMetres, 0, lengthMetres) &&
      isWhole(toMetres, fromMetres + 1, lengthMetres) &&
      (lane === null || isWhole(lane, 0, racers - 1))
    assert(isPatch, `no patch: ${kind} from ${fromMetres} to ${toMetres} m in lane ${lane}`)
  }
}

const isWhole = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max

/** Between two bounds; false for NaN. */
const isWithin = (value: number, min: number, max: number) => value >= min && value <= max
