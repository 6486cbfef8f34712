import type { ExactRaceCore } from '../race/core.ts'
import type { FrameSamples } from '../race/frame.ts'
import { QUIRKS } from '../race/species.ts'
import type { RaceSetup } from '../race.ts'
import {
  type Entrant,
  PATCH_KINDS,
  RACE_ACTION_KINDS,
  RACE_TICK_LIMIT,
  type RaceAction,
  type Track,
} from '../race.ts'
import { type Rng, rngOf } from '../random.ts'
import { assert } from '../result.ts'
import { VECTOR_TABLE } from './vector-table.ts'

/** A race of the determinism table. */
export interface RaceVector {
  readonly setup: RaceSetup
  readonly actions: readonly RaceAction[]
  /**
   * What must come of it in every engine: for each racer the f32 bits of its last position and of
   * its moment of finish in hexadecimal, then a checksum of all samples.
   */
  readonly outcome: readonly string[]
}

/** Races of 2 to 8 racers with stats, quirks, tracks and shouts from one end to the other. */
export const raceVectors: readonly RaceVector[] = VECTOR_TABLE.map((outcome, index) => ({
  ...vectorRace(index),
  outcome,
}))

/** Runs every vector and says which ones come out otherwise, in words for a test's report. */
export function checkVectors(core: ExactRaceCore): string[] {
  return raceVectors.flatMap((vector, index) => {
    const outcome = outcomeOf(core, vector)
    const wrong = outcome.findIndex((bits, at) => bits !== vector.outcome[at])
    if (wrong < 0 && outcome.length === vector.outcome.length) return []
    return [`vector ${index}: ${outcome[wrong]} in place of ${vector.outcome[wrong]}`]
  })
}

/** What comes of a race, as the table has it. */
export function outcomeOf(
  core: ExactRaceCore,
  { setup, actions }: Pick<RaceVector, 'setup' | 'actions'>,
): string[] {
  const run = core.run(setup, actions, RACE_TICK_LIMIT)
  assert(run.finish, 'a vector runs to its end')
  const positions = core.positions(setup, actions, RACE_TICK_LIMIT)
  const samples = core.samples(setup, actions, -1, RACE_TICK_LIMIT)
  const { placings } = run.finish
  const finishes = positions.map(
    (xMetres, racer) =>
      `${bitsOf(xMetres)} ${bitsOf(placings.find((one) => one.racer === racer)?.finishMs ?? 0)}`,
  )
  return [...finishes, checksum(samples)]
}

/** The race of the table's row `index`. */
export function vectorRace(index: number): Pick<RaceVector, 'setup' | 'actions'> {
  return anyRace(rngOf([index, 0x5c07, 0x71e5, 1], 'vector'))
}

/** Any race that the core takes, extremes included. */
export function anyRace(rng: Rng): Pick<RaceVector, 'setup' | 'actions'> {
  const racers = 2 + rng.below(7)
  const entrants = Array.from({ length: racers }, () => anyEntrant(rng))
  const word = () => rng.below(2 ** 32)
  const setup: RaceSetup = {
    seed: [word(), word(), word(), word()],
    track: anyTrack(rng, racers),
    entrants,
  }
  const actions = Array.from({ length: rng.below(12) }, () => ({
    tick: rng.below(700),
    racer: rng.below(racers),
    kind: rng.pick(RACE_ACTION_KINDS),
  }))
  return { setup, actions }
}

function anyEntrant(rng: Rng): Entrant {
  const stat = () => rng.pick([0.5, 14, 1 + rng.below(10), 0.5 + 13.5 * rng.fraction()])
  return {
    stats: { power: stat(), cadence: stat(), stamina: stat(), nerve: stat() },
    quirk: rng.below(QUIRKS.length),
    isOut: rng.fraction() < 0.1,
    isConfused: rng.fraction() < 0.2,
    headStartMetres: rng.fraction() < 0.2 ? 5 : 0,
  }
}

function anyTrack(rng: Rng, racers: number): Track {
  const lengthMetres = 40 + rng.below(121)
  const patches = Array.from({ length: rng.below(12) }, () => {
    const fromMetres = rng.below(lengthMetres)
    const metres = 1 + rng.below(Math.min(12, lengthMetres - fromMetres))
    return {
      kind: rng.pick(PATCH_KINDS),
      fromMetres,
      toMetres: fromMetres + metres,
      lane: rng.fraction() < 0.5 ? null : rng.below(racers),
    }
  })
  return { lengthMetres, patches }
}

function bitsOf(value: number): string {
  const bits = new Uint32Array(Float32Array.of(value).buffer)[0] as number
  return bits.toString(16).padStart(8, '0')
}

/** FNV-1a in 32 bits over the samples, number by number. */
function checksum({ x, lane, flags }: FrameSamples): string {
  let hash = 0x811c_9dc5
  for (const values of [x, lane, flags]) {
    for (const value of values) hash = Math.imul(hash ^ value, 0x0100_0193)
  }
  return `samples ${(hash >>> 0).toString(16).padStart(8, '0')}`
}
