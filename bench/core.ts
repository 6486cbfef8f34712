import { entrantsOf } from '../game/cards/effects.ts'
import type { RaceCore } from '../game/race/core.ts'
import { drawLineUp } from '../game/race/species.ts'
import { drawTrack } from '../game/race/track.ts'
import { RACE_TICK_LIMIT, type RaceSetup } from '../game/race.ts'
import { rngOf } from '../game/random.ts'
import { assert } from '../game/result.ts'
import { builtCore } from './built.ts'
import { type Figures, printTable, SPREAD_HEAD, spreadOf, spreadRow } from './figures.ts'
import type { Options } from './options.ts'
import { machine } from './process-cpu.ts'

const RACERS = 6
/** Races in one measurement, each of another line-up, track and seed. */
const RACES = 200
const ODDS_RACES = 1_000
const REPETITIONS = 25
/** Measurements that are thrown away, while the engine makes up its mind. */
const WARM_UPS = 5

/** Times one race and a thousand of them in the race core, in this Node, on this thread. */
export async function benchCore({ isJson }: Options): Promise<Figures> {
  const core = await builtCore()
  const setups = Array.from({ length: RACES }, (_, at) => setupOf(at))
  const races: number[] = []
  const ticks: number[] = []
  const odds: number[] = []
  // Interleaved, so that what else the machine does falls on both.
  for (let at = -WARM_UPS; at < REPETITIONS; at++) {
    const [micros, nanos] = timeRaces(core, setups)
    const ms = timeOdds(core, setups[(at + RACES) % RACES] as RaceSetup)
    if (at < 0) continue
    races.push(micros)
    ticks.push(nanos)
    odds.push(ms)
  }
  if (!isJson) {
    console.log(
      '\ncore: the race core (build/race.wasm) through its handle, wall time on one thread',
    )
    console.log(`  ${machine()}`)
    console.log(
      `  ${RACERS} racers at 30 ticks a second; ${REPETITIONS} interleaved repetitions of ${RACES} ` +
        `whole races, each of another line-up, track and seed, and of one call for ${ODDS_RACES} odds\n`,
    )
    printTable(SPREAD_HEAD, [
      spreadRow('µs a race, from the line to its placings', races),
      spreadRow('ns a tick of one racer', ticks),
      spreadRow(`ms per ${ODDS_RACES} races (odds)`, odds),
    ])
  }
  return {
    raceMicros: spreadOf(races).median,
    racerTickNanos: spreadOf(ticks).median,
    oddsMsPer1000: spreadOf(odds).median,
  }
}

function setupOf(number: number): RaceSetup {
  const rng = rngOf([1, 2, 3, 4], 'bench', number)
  const lineUp = drawLineUp(rng, RACERS).map((species) => ({ species, isOnHormone: false }))
  const track = drawTrack(rng, RACERS)
  const word = () => rng.below(2 ** 32)
  return { seed: [number, word(), word(), word()], track, entrants: entrantsOf(lineUp) }
}

/** Microseconds a race, and nanoseconds a racer's tick. */
function timeRaces(core: RaceCore, setups: readonly RaceSetup[]): [number, number] {
  let ticks = 0
  const startedMs = performance.now()
  for (const setup of setups) {
    const run = core.run(setup, [], RACE_TICK_LIMIT)
    assert(run.finish, 'a race ends')
    ticks += run.finish.endTick
  }
  const ms = performance.now() - startedMs
  return [(1e3 * ms) / setups.length, (1e6 * ms) / (ticks * RACERS)]
}

/** Milliseconds for the odds of one line-up. */
function timeOdds(core: RaceCore, setup: RaceSetup): number {
  const startedMs = performance.now()
  core.odds(setup, ODDS_RACES)
  return performance.now() - startedMs
}
