import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { createRaceCore, type RaceCore } from '../game/race/core.ts'
import { RACE_TICK_LIMIT, type RaceSetup } from '../game/race.ts'
import { assert } from '../game/result.ts'
import { bareCore, imagesOf, instanceOf, type RaceImage } from './bare-race.ts'
import { builtCoreBytes, sha256Of } from './built.ts'
import { likeRaces } from './engines/engines.ts'
import {
  type Figures,
  printTable,
  printWanted,
  type Range,
  SPREAD_HEAD,
  spreadOf,
  spreadRow,
} from './figures.ts'
import { JS, NATIVE, translations } from './native/translations.ts'
import { measureOddsCpu } from './odds-cpu.ts'
import type { Options } from './options.ts'
import { machine } from './process-cpu.ts'
import { type Contestant, medianRatio, microsEach, timeInTurn } from './rounds.ts'
import { countSameBits } from './same-bits/same-bits.ts'
import { RACERS, setupOf } from './setups.ts'
import { stateBytes } from './state-bytes.ts'

/** Races in one measurement, each of another line-up, track and seed. */
const RACES = 200
const ODDS_RACES = 1_000
const ROUNDS = { rounds: 25, warmUps: 5 }

const WANTED: Readonly<Record<string, Range>> = {
  enginesToScalar: { min: 25 },
  enginesToSimd: { min: 60 },
  scalarToNative: { max: 1.4 },
  sameBits: { min: 10_000 },
  stateBytes: { max: 4_096 },
  wasmGzipBytes: { max: 24_576 },
}

/**
 * Judges the race core: its time beside general physics engines, its translations and its odds, its
 * size, and whether races end the same to the bit wherever it runs.
 */
export async function benchCore({ isJson }: Options): Promise<Figures> {
  const bytes = await builtCoreBytes()
  const module = new WebAssembly.Module(bytes)
  const core = createRaceCore(module, sha256Of(bytes))
  const setups = Array.from({ length: RACES }, (_, at) => setupOf(at))
  const engines = await likeRaces(setups.map(({ track }) => track.lengthMetres))
  const images = imagesOf(
    module,
    setups.map((setup) => ({ setup, actions: [] })),
  )
  const translated = await translations(module, images)
  const ours = [handle(core, setups), bare(module, images), odds(core, setups)]
  const times = timeInTurn([...ours, ...translated.contestants, ...engines], ROUNDS)
  const of = (name: string) => times[name] ?? []
  const fastestTo = (name: string) =>
    Math.min(...engines.map((engine) => medianRatio(of(engine.name), of(name))))
  const oddsCpu = await measureOddsCpu(bytes)
  const same = await countSameBits(bytes)
  const ticks = ticksOf(core, setups)
  const figures: Figures = {
    raceMicros: spreadOf(of(HANDLE)).median,
    racerTickNanos: (1e3 * spreadOf(of(HANDLE)).median) / (ticks * RACERS),
    oddsMsPer1000: spreadOf(of(ODDS)).median,
    enginesToScalar: fastestTo(HANDLE),
    enginesToSimd: fastestTo(ODDS),
    ...(NATIVE in times ? { scalarToNative: medianRatio(of(BARE), of(NATIVE)) } : {}),
    scalarToJs: medianRatio(of(BARE), of(JS)),
    simdToScalar: medianRatio(of(ODDS), of(BARE)),
    oddsCpuMs: spreadOf(oddsCpu.ms).median,
    sameBits: same.races,
    stateBytes: stateBytes(await readFile('assembly/memory.ts', 'utf8')),
    wasmGzipBytes: gzipSync(bytes, { level: 9 }).length,
  }
  if (!isJson) {
    printHead(ticks)
    printTable(SPREAD_HEAD, [
      ...Object.entries(times).map(([name, micros]) => spreadRow(name, micros)),
      spreadRow('CPU ms in workerd, opening odds', oddsCpu.ms),
    ])
    const notes = [...translated.notes, ...same.notes, `CPU by ${oddsCpu.how}`]
    console.log(`\n${notes.map((note) => `  ${note}`).join('\n')}\n`)
    printWanted(figures, WANTED)
  }
  return figures
}

const HANDLE = 'one race, through its handle'
const BARE = 'one race, bare exports'
const ODDS = `a race of ${ODDS_RACES} for the odds`

function printHead(ticks: number): void {
  console.log('\ncore: the race core (build/race.wasm), µs a race, wall time on one thread')
  console.log(`  ${machine()}`)
  console.log(
    `  ${RACERS} racers at 30 ticks a second, ${Math.round(ticks)} ticks on average; ` +
      `${ROUNDS.rounds} rounds in which all take turns, ratios within a round`,
  )
  console.log(`  ours: ${RACES} whole races a round, each of another line-up, track and seed\n`)
}

function handle(core: RaceCore, setups: readonly RaceSetup[]): Contestant {
  const run = () => {
    for (const setup of setups) {
      const { finish } = core.run(setup, [], RACE_TICK_LIMIT)
      assert(finish, 'a race ends')
    }
  }
  return { name: HANDLE, time: () => microsEach(setups.length, run) }
}

function bare(module: WebAssembly.Module, images: readonly RaceImage[]): Contestant {
  const core = bareCore(instanceOf(module))
  return { name: BARE, time: () => microsEach(images.length, () => images.forEach(core.run)) }
}

function odds(core: RaceCore, setups: readonly RaceSetup[]): Contestant {
  return {
    name: ODDS,
    time: (round) => {
      const setup = setups[round % setups.length] as RaceSetup
      return microsEach(ODDS_RACES, () => core.odds(setup, ODDS_RACES))
    },
  }
}

function ticksOf(core: RaceCore, setups: readonly RaceSetup[]): number {
  const all = setups.map((setup) => core.run(setup, [], RACE_TICK_LIMIT).tick)
  return all.reduce((sum, ticks) => sum + ticks, 0) / setups.length
}
