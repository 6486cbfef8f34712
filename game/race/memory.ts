import {
  type PatchKind,
  placesOf,
  type RaceAction,
  type RaceSeed,
  type RaceSetup,
} from '../race.ts'

/** What `race.wasm` exports; the addresses are those of assembly/memory.ts. */
interface RaceExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  prepare(racers: number, lengthMetres: number): void
  start(...seed: RaceSeed): void
  step(toTick: number): void
  shout(racer: number): void
  megaphone(racer: number): void
  slick(racer: number): void
  rank(): void
  odds(...args: [...seed: RaceSeed, races: number, racers: number, places: number]): void
  clearTrack(): void
}

type Instantiate = new (module: object, imports: object) => { readonly exports: unknown }

/** The memory of a core's instance by name, and what moves it. Trusts its arguments. */
export interface RaceMemory {
  /** A number that the core exports: an address, a limit or a counter. */
  at(name: string): number
  readonly f32: Float32Array
  readonly u32: Uint32Array
  readonly u16: Uint16Array
  readonly i16: Int16Array
  readonly u8: Uint8Array
  tick(): number
  isOver(): boolean
  /** Puts the line-up on its track, at tick 0. */
  start(setup: RaceSetup): void
  /** Steps to `toTick` or the end, doing on the way what is in the actions, in order of ticks. */
  step(actions: readonly RaceAction[], toTick: number): void
  rank(): void
  odds(setup: RaceSetup, races: number): void
}

/** Instantiates the core. It imports nothing, so nothing is given to it. */
export function openRaceMemory(module: object): RaceMemory {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: { Instance: Instantiate } }
  const exports = new WebAssembly.Instance(module, {}).exports
  const core = exports as RaceExports
  const globals = exports as Record<string, { readonly value: number }>
  const at = (name: string): number => {
    const found = globals[name]
    if (found === undefined) throw new Error(`the core exports no ${name}`)
    return found.value
  }
  const { buffer } = core.memory
  const memory: RaceMemory = {
    at,
    f32: new Float32Array(buffer),
    u32: new Uint32Array(buffer),
    u16: new Uint16Array(buffer),
    i16: new Int16Array(buffer),
    u8: new Uint8Array(buffer),
    tick: () => at('tick'),
    isOver: () => at('isOver') !== 0,
    start(setup) {
      write(memory, core, setup)
      core.start(...setup.seed)
    },
    step(actions, toTick) {
      for (const action of actions) {
        core.step(action.tick)
        core[action.kind](action.racer)
      }
      core.step(toTick)
    },
    rank: () => core.rank(),
    odds(setup, races) {
      write(memory, core, setup)
      core.odds(...setup.seed, races, setup.entrants.length, placesOf(setup.entrants.length))
    },
  }
  return memory
}

function write(memory: RaceMemory, core: RaceExports, { track, entrants }: RaceSetup): void {
  const { at, f32, u32 } = memory
  for (const [racer, { stats, quirk, isOut, isConfused, headStartMetres }] of entrants.entries()) {
    f32[at('IN_POWER') / 4 + racer] = stats.power
    f32[at('IN_CADENCE') / 4 + racer] = stats.cadence
    f32[at('IN_STAMINA') / 4 + racer] = stats.stamina
    f32[at('IN_NERVE') / 4 + racer] = stats.nerve
    f32[at('IN_HEAD_START') / 4 + racer] = headStartMetres
    u32[at('IN_QUIRK') / 4 + racer] = quirk
    u32[at('IN_STATUS') / 4 + racer] =
      (isOut ? at('IN_STATUS_OUT') : 0) | (isConfused ? at('IN_STATUS_CONFUSED') : 0)
  }
  writeTrack(memory, core, { track, entrants })
  core.prepare(entrants.length, track.lengthMetres)
}

const GROUND_OF: Readonly<Record<PatchKind, string>> = {
  mud: 'GROUND_MUD',
  boost: 'GROUND_BOOST',
  hurdle: 'GROUND_HURDLE',
}

function writeTrack(
  { at, u8 }: RaceMemory,
  core: RaceExports,
  { track, entrants }: Pick<RaceSetup, 'track' | 'entrants'>,
): void {
  core.clearTrack()
  for (const { kind, fromMetres, toMetres, lane } of track.patches) {
    const from = lane ?? 0
    const to = lane ?? entrants.length - 1
    for (let row = from; row <= to; row++) {
      const start = at('TRACK') + row * at('TRACK_METRES_MAX')
      u8.fill(at(GROUND_OF[kind]), start + fromMetres, start + toMetres)
    }
  }
}
