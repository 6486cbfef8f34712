import { byTick } from '../game/race/core.ts'
import { openRaceMemory } from '../game/race/memory.ts'
import { RACE_TICK_LIMIT, type RaceAction, type RaceSeed, type RaceSetup } from '../game/race.ts'

/** What the core exports, of `race.wasm` or of a translation of it. */
export type CoreExports = {
  readonly memory: { readonly buffer: ArrayBuffer }
  prepare(racers: number, lengthMetres: number): void
  start(...seed: RaceSeed): void
  step(toTick: number): void
  shout(racer: number): void
  megaphone(racer: number): void
  slick(racer: number): void
  rank(): void
} & { readonly [address in (typeof ADDRESSES)[number]]: { readonly value: number } }

/** By the names of assembly/memory.ts. */
const ADDRESSES = [
  'IN_POWER',
  'AT_X',
  'TRACK',
  'TRACK_METRES_MAX',
  'RACERS_MAX',
  'CELL',
  'RANKS',
  'FINISH_MS',
] as const

/** A race as bytes: what the host writes into the core's memory, and what it calls it with. */
export interface RaceImage {
  readonly seed: RaceSeed
  readonly lengthMetres: number
  readonly racers: number
  /** In the order in which they are done. */
  readonly actions: readonly RaceAction[]
  /** From IN_POWER up to AT_X. */
  readonly input: Uint8Array
  /** From TRACK on, every lane. */
  readonly track: Uint8Array
}

/** A race that is to be run. */
export interface RaceToRun {
  readonly setup: RaceSetup
  readonly actions: readonly RaceAction[]
}

/** The images of races, in the memory map of `module`. */
export function imagesOf(module: WebAssembly.Module, races: readonly RaceToRun[]): RaceImage[] {
  const memory = openRaceMemory(module)
  const { at, u8 } = memory
  const trackEnd = at('TRACK') + at('RACERS_MAX') * at('TRACK_METRES_MAX')
  return races.map(({ setup, actions }) => {
    memory.start(setup)
    return {
      seed: setup.seed,
      lengthMetres: setup.track.lengthMetres,
      racers: setup.entrants.length,
      actions: actions.toSorted(byTick),
      input: u8.slice(at('IN_POWER'), at('AT_X')),
      track: u8.slice(at('TRACK'), trackEnd),
    }
  })
}

/** A core by its bare exports: no checks, and nothing of a race is read but its end. */
export function bareCore(core: CoreExports) {
  const u8 = new Uint8Array(core.memory.buffer)
  const input = core.IN_POWER.value
  const track = core.TRACK.value
  return {
    /** From image to order of finish. */
    run(image: RaceImage): void {
      u8.set(image.input, input)
      u8.set(image.track, track)
      core.prepare(image.racers, image.lengthMetres)
      core.start(...image.seed)
      for (const { tick, kind, racer } of image.actions) {
        core.step(tick)
        core[kind](racer)
      }
      core.step(RACE_TICK_LIMIT)
      core.rank()
    },
    /** Of the race that was run last, words: positions, moments of finish, racers by place. */
    outcome(racers: number): number[] {
      const u32 = new Uint32Array(core.memory.buffer)
      const from = ({ value }: { readonly value: number }, step: number) =>
        Array.from({ length: racers }, (_, racer) => u32[(value + racer * step) / 4] as number)
      return [
        ...from(core.AT_X, core.CELL.value),
        ...from(core.FINISH_MS, 4),
        ...from(core.RANKS, 4),
      ]
    },
  }
}

export type BareCore = ReturnType<typeof bareCore>

/** The outcomes of races one behind the other. */
export const outcomesOf = (core: BareCore, images: readonly RaceImage[]): number[] =>
  images.flatMap((image) => {
    core.run(image)
    return core.outcome(image.racers)
  })

/** The exports of an instance of its own. */
export const instanceOf = (module: WebAssembly.Module): CoreExports =>
  new WebAssembly.Instance(module, {}).exports as unknown as CoreExports
