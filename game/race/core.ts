import {
  type CoreHash,
  type OddsCounts,
  RACE_ACTION_KINDS,
  RACE_TICK_LIMIT,
  type RaceAction,
  type RaceProgress,
  type RaceSeed,
  type RaceSetup,
} from '../race.ts'
import { assert } from '../result.ts'
import { assertFrom, assertOdds, assertRun, assertSetup } from './checks.ts'
import type { FrameSamples } from './frame.ts'
import { openRaceMemory, type RaceMemory } from './memory.ts'
import { countOdds, readPositions, readProgress, readSamples } from './reading.ts'

/** The race core behind a typed handle. Holds no race that a caller could see; asserts its arguments. */
export interface RaceCore {
  readonly hash: CoreHash
  /**
   * The race's progress at `toTick`, or at its end where it ends earlier. Pure: same arguments,
   * same answer. What continues the race of the last call goes on from there.
   */
  run(setup: RaceSetup, actions: readonly RaceAction[], toTick: number): RaceProgress
  /** Samples after `fromTick` up to `toTick` or the end; with that of tick 0 from −1 on. */
  samples(
    setup: RaceSetup,
    actions: readonly RaceAction[],
    fromTick: number,
    toTick: number,
  ): FrameSamples
  /** Runs 1 to 100,000 whole races without actions, with the seeds of `oddsSeed`. */
  odds(setup: RaceSetup, races: number): OddsCounts
}

/** A core that also tells what "the same to the bit" is measured by. */
export interface ExactRaceCore extends RaceCore {
  /** Every racer's position in metres, f32, at `toTick` or at the race's end. */
  positions(setup: RaceSetup, actions: readonly RaceAction[], toTick: number): readonly number[]
}

/** The race core of a compiled `race.wasm` and its hash. One instance may serve many races. */
export function createRaceCore(module: object, hash: string): ExactRaceCore {
  assert(/^[0-9a-f]{64}$/.test(hash), 'the hash of the core is a SHA-256 in hexadecimal')
  const memory = openRaceMemory(module)
  const race = oneRace(memory)
  return {
    hash: hash as CoreHash,
    run(setup, actions, toTick) {
      assertSetup(setup)
      assertRun(setup, actions, toTick)
      race.goTo(setup, actions, toTick)
      return readProgress(memory, setup)
    },
    samples(setup, actions, fromTick, toTick) {
      assertSetup(setup)
      assertRun(setup, actions, toTick)
      assertFrom(fromTick, toTick)
      race.goTo(setup, actions, toTick, { orBeyond: true })
      return readSamples(memory, setup, fromTick, toTick)
    },
    positions(setup, actions, toTick) {
      assertSetup(setup)
      assertRun(setup, actions, toTick)
      race.goTo(setup, actions, toTick)
      return readPositions(memory, setup.entrants.length)
    },
    odds(setup, races) {
      assertSetup(setup)
      assertOdds(races)
      race.forget()
      return countOdds(memory, setup, races)
    },
  }
}

/** The seed of the odds' race number `index`: a race run with it ends as that one did. */
export function oddsSeed([a, b, c, d]: RaceSeed, index: number): RaceSeed {
  return [mix(a + Math.imul(index + 1, 0x9e37_79b9)), mix(b ^ mix(index + 1)), c, d]
}

/** Chris Wellons' `lowbias32`, as in assembly/noise.ts. */
function mix(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x7feb_352d)
  h = Math.imul(h ^ (h >>> 15), 0x846c_a68b)
  return (h ^ (h >>> 16)) >>> 0
}

/** What falls on one tick is done in an order of its own, so that it does not matter who was first. */
export const byTick = (a: RaceAction, b: RaceAction): number =>
  a.tick - b.tick ||
  a.racer - b.racer ||
  RACE_ACTION_KINDS.indexOf(a.kind) - RACE_ACTION_KINDS.indexOf(b.kind)

/** The one race that stands in the core's memory, and how far it has come. */
function oneRace(memory: RaceMemory) {
  let standing: RaceSetup | null = null
  let done: readonly RaceAction[] = []

  const goesOn = (setup: RaceSetup, inOrder: readonly RaceAction[], latestTick: number) =>
    standing !== null &&
    memory.tick() <= latestTick &&
    isSameSetup(standing, setup) &&
    isSameStart(done, inOrder, memory.tick())

  return {
    /** Brings the race to `toTick` or its end; `orBeyond`: it may have come further already. */
    goTo(
      setup: RaceSetup,
      actions: readonly RaceAction[],
      toTick: number,
      { orBeyond } = { orBeyond: false },
    ): void {
      const inOrder = actions.toSorted(byTick)
      const latestTick = orBeyond ? RACE_TICK_LIMIT : toTick
      const isRunning = goesOn(setup, inOrder, latestTick)
      if (!isRunning) memory.start(setup)
      const from = isRunning ? done.length : 0
      const next = inOrder.slice(from).filter((action) => action.tick < toTick)
      memory.step(next, toTick)
      standing = setup
      done = inOrder.slice(0, from + next.length)
    },
    forget(): void {
      standing = null
    },
  }
}

/** Whether `inOrder` begins with what was done, and has nothing else before `tick`. */
function isSameStart(
  done: readonly RaceAction[],
  inOrder: readonly RaceAction[],
  tick: number,
): boolean {
  const next = inOrder[done.length]
  if (next !== undefined && next.tick < tick) return false
  return done.every((action, index) => {
    const other = inOrder[index]
    return other?.tick === action.tick && other.racer === action.racer && other.kind === action.kind
  })
}

function isSameSetup(a: RaceSetup, b: RaceSetup): boolean {
  return a === b || JSON.stringify(numbersOf(a)) === JSON.stringify(numbersOf(b))
}

function numbersOf({ seed, track, entrants }: RaceSetup): unknown[] {
  return [
    seed,
    track.lengthMetres,
    track.patches.map((patch) => [patch.kind, patch.fromMetres, patch.toMetres, patch.lane]),
    entrants.map(({ stats, quirk, isOut, isConfused, headStartMetres }) => [
      [stats.power, stats.cadence, stats.stamina, stats.nerve],
      [quirk, isOut, isConfused, headStartMetres],
    ]),
  ]
}
