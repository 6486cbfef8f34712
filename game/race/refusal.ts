import { type Entrant, RACE_TICK_LIMIT, type RaceAction, type RaceSetup } from '../race.ts'
import { QUIRKS, type Stats } from './species.ts'
import {
  PATCH_KINDS,
  TRACK_METRES_MAX,
  TRACK_METRES_MIN,
  TRACK_PATCHES_MAX,
  type Track,
} from './track.ts'

export const RACERS_MIN = 2
export const RACERS_MAX = 8
export const STAT_MIN = 0.5
export const STAT_MAX = 14
export const HEAD_START_METRES_MAX = 20
export const RACE_ACTIONS_MAX = 4096
export const ODDS_RACES_MAX = 100_000

/** Why the race core does not take what it was given. */
export type CoreRefusal =
  | { readonly type: 'BadSeed' }
  | { readonly type: 'BadRacerCount'; readonly racers: number }
  | { readonly type: 'BadStat'; readonly racer: number; readonly stat: keyof Stats }
  | { readonly type: 'BadQuirk'; readonly racer: number }
  | { readonly type: 'BadHeadStart'; readonly racer: number }
  | { readonly type: 'BadTrackLength'; readonly lengthMetres: number }
  | { readonly type: 'TooManyPatches'; readonly patches: number }
  | { readonly type: 'BadPatch'; readonly patch: number }
  | { readonly type: 'BadTick'; readonly tick: number }
  | { readonly type: 'TooManyActions'; readonly actions: number }
  | { readonly type: 'BadAction'; readonly action: number }
  | { readonly type: 'BadRaceCount'; readonly races: number }

const STATS = ['power', 'cadence', 'stamina', 'nerve'] as const

const isWhole = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max

/** Between two bounds; false for NaN. */
const isWithin = (value: number, min: number, max: number) => value >= min && value <= max

export function refuseSetup({ seed, track, entrants }: RaceSetup): CoreRefusal | null {
  if (seed.length !== 2 || !seed.every((part) => isWhole(part, 0, 0xffff_ffff))) {
    return { type: 'BadSeed' }
  }
  if (!isWhole(entrants.length, RACERS_MIN, RACERS_MAX)) {
    return { type: 'BadRacerCount', racers: entrants.length }
  }
  for (const [racer, entrant] of entrants.entries()) {
    const refusal = refuseEntrant(entrant, racer)
    if (refusal) return refusal
  }
  return refuseTrack(track, entrants.length)
}

function refuseEntrant(entrant: Entrant, racer: number): CoreRefusal | null {
  const stat = STATS.find((name) => !isWithin(entrant.stats[name], STAT_MIN, STAT_MAX))
  if (stat) return { type: 'BadStat', racer, stat }
  if (!isWhole(entrant.quirk, 0, QUIRKS.length - 1)) return { type: 'BadQuirk', racer }
  if (!isWithin(entrant.headStartMetres, 0, HEAD_START_METRES_MAX)) {
    return { type: 'BadHeadStart', racer }
  }
  return null
}

function refuseTrack({ lengthMetres, patches }: Track, racers: number): CoreRefusal | null {
  if (!isWhole(lengthMetres, TRACK_METRES_MIN, TRACK_METRES_MAX)) {
    return { type: 'BadTrackLength', lengthMetres }
  }
  if (patches.length > TRACK_PATCHES_MAX) {
    return { type: 'TooManyPatches', patches: patches.length }
  }
  const bad = patches.findIndex(
    ({ kind, fromMetres, toMetres, lane }) =>
      !PATCH_KINDS.includes(kind) ||
      !isWhole(fromMetres, 0, lengthMetres) ||
      !isWhole(toMetres, fromMetres + 1, lengthMetres) ||
      !(lane === null || isWhole(lane, 0, racers - 1)),
  )
  return bad < 0 ? null : { type: 'BadPatch', patch: bad }
}

export function refuseRun(
  { entrants }: RaceSetup,
  actions: readonly RaceAction[],
  toTick: number,
): CoreRefusal | null {
  if (!isWhole(toTick, 0, RACE_TICK_LIMIT)) return { type: 'BadTick', tick: toTick }
  if (actions.length > RACE_ACTIONS_MAX) return { type: 'TooManyActions', actions: actions.length }
  const bad = actions.findIndex(
    ({ tick, racer, kind }) =>
      kind !== 'shout' ||
      !isWhole(tick, 0, RACE_TICK_LIMIT - 1) ||
      !isWhole(racer, 0, entrants.length - 1),
  )
  return bad < 0 ? null : { type: 'BadAction', action: bad }
}

export function refuseFrom(fromTick: number, toTick: number): CoreRefusal | null {
  return isWhole(fromTick, -1, toTick) ? null : { type: 'BadTick', tick: fromTick }
}

export function refuseOdds(races: number): CoreRefusal | null {
  return isWhole(races, 1, ODDS_RACES_MAX) ? null : { type: 'BadRaceCount', races }
}
