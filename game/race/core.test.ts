import { readFileSync } from 'node:fs'
import { array, assert as holds, integer, property } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  FACT_KINDS,
  RACE_TICK_LIMIT,
  type RaceAction,
  type RaceProgress,
  type RaceSetup,
  TICKS_PER_SAMPLE,
  TRACK_METRES_MAX,
} from '../race.ts'
import { type Rng, rngOf } from '../random.ts'
import { anyRace, checkVectors, raceVectors } from '../testing/race-vectors.ts'
import { createRaceCore, type ExactRaceCore, oddsSeed } from './core.ts'
import { openRaceMemory } from './memory.ts'
import { QUIRKS } from './species.ts'

const HASH = '0'.repeat(64)
let module: WebAssembly.Module
let core: ExactRaceCore

beforeAll(() => {
  module = new WebAssembly.Module(readFileSync('build/race.wasm'))
  core = createRaceCore(module, HASH)
})

const rng = (seed: number): Rng => rngOf([seed, 2, 3, 4], 'test')
const race = (seed: number) => anyRace(rng(seed))

function run(
  { setup, actions }: ReturnType<typeof race>,
  toTick = RACE_TICK_LIMIT,
  by = core,
): RaceProgress {
  return by.run(setup, actions, toTick)
}

function finishOf(one: ReturnType<typeof race>, by = core) {
  const { finish } = run(one, RACE_TICK_LIMIT, by)
  if (!finish) throw new Error('the race did not end')
  return finish
}

/** Four alike, so that each may win and each may be last. */
function evenRace(): RaceSetup {
  const stats = { power: 5, cadence: 5, stamina: 5, nerve: 5 }
  const one = { stats, quirk: 0, isOut: false, isConfused: false, headStartMetres: 0 }
  return {
    seed: [1, 2, 3, 4],
    track: { lengthMetres: 100, patches: [] },
    entrants: [one, one, one, one],
  }
}

describe('the module', () => {
  test('imports nothing, so that it can touch nothing', () => {
    expect(WebAssembly.Module.imports(module)).toEqual([])
  })

  test('has the limits and the quirks that the handle says', () => {
    const memory = openRaceMemory(module)
    expect(memory.at('RACE_TICK_LIMIT')).toBe(RACE_TICK_LIMIT)
    expect(memory.at('TICKS_PER_SAMPLE')).toBe(TICKS_PER_SAMPLE)
    expect(memory.at('QUIRKS')).toBe(QUIRKS.length)
    expect(memory.at('TRACK_METRES_MAX')).toBeGreaterThan(TRACK_METRES_MAX + 20)
  })
})

describe('a race', () => {
  test('comes out as the table says, to the bit', () => {
    expect(raceVectors.length).toBeGreaterThanOrEqual(16)
    expect(checkVectors(core)).toEqual([])
  })

  test('is the same in one run and in chunks of any size', () => {
    const chunks = array(integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 40 })
    holds(
      property(integer({ min: 0, max: 1e6 }), chunks, (seed, sizes) => {
        const one = race(seed)
        const stepped = createRaceCore(module, HASH)
        let tick = 0
        for (const size of sizes) {
          tick = Math.min(RACE_TICK_LIMIT, tick + size)
          run(one, tick, stepped)
        }
        expect(run(one, RACE_TICK_LIMIT, stepped)).toEqual(
          run(one, RACE_TICK_LIMIT, createRaceCore(module, HASH)),
        )
      }),
    )
  })

  test('takes an action into the chunk that is not stepped yet', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { setup } = race(seed)
      const actions: RaceAction[] = []
      const stepped = createRaceCore(module, HASH)
      for (let tick = 0; tick < 400; tick += 60) {
        run({ setup, actions }, tick, stepped)
        actions.push({ tick, racer: seed % setup.entrants.length, kind: 'shout' })
      }
      const atOnce = createRaceCore(module, HASH)
      const shuffled = { setup, actions: actions.toReversed() }
      expect(run({ setup, actions }, 600, stepped)).toEqual(run(shuffled, 600, atOnce))
    }
  })

  test('is not changed by an action before the tick that the action is stamped with', () => {
    const { setup } = raceVectors[0] as ReturnType<typeof race>
    const shout: RaceAction = { tick: 90, racer: 0, kind: 'shout' }
    const quiet = { setup, actions: [] }
    const loud = { setup, actions: [shout] }
    const at = ({ setup, actions }: ReturnType<typeof race>, tick: number) =>
      core.positions(setup, actions, tick)
    expect(at(loud, 90)).toEqual(at(quiet, 90))
    expect(at(loud, 200)).not.toEqual(at(quiet, 200))
  })

  test('has a racer slip on what was dropped in front of it, once, a little further on', () => {
    const slip = (setup: RaceSetup, actions: readonly RaceAction[]) =>
      finishOf({ setup, actions }).facts.filter(({ kind }) => kind === 'slick')
    const slick: RaceAction = { tick: 90, racer: 2, kind: 'slick' }
    const slips = slip(evenRace(), [slick])
    expect(slips.map(({ racer }) => racer)).toEqual([2])
    const xAt = (tick: number) => core.positions(evenRace(), [slick], tick)[2] as number
    expect(xAt(slips[0]?.tick as number)).toBeGreaterThan(xAt(90) + 2.4)
    expect(slip(evenRace(), [])).toEqual([])
  })

  test('is faster for some hops after a megaphone, more so than after a shout', () => {
    const xOf = (kind: RaceAction['kind']) =>
      core.positions(evenRace(), [{ tick: 90, racer: 1, kind }], 180)[1] as number
    const quiet = core.positions(evenRace(), [], 180)[1] as number
    expect(xOf('shout')).toBeGreaterThan(quiet)
    expect(xOf('megaphone')).toBeGreaterThan(xOf('shout') + 0.2)
  })

  test('does not care in which order things of one tick were done', () => {
    const setup = evenRace()
    const actions = (['slick', 'megaphone', 'shout'] as const).map((kind) => ({
      tick: 60,
      racer: 0,
      kind,
    }))
    const end = (list: readonly RaceAction[]) =>
      createRaceCore(module, HASH).positions(setup, list, RACE_TICK_LIMIT)
    expect(end(actions)).toEqual(end(actions.toReversed()))
  })

  test('is right when races take turns in one instance, odds among them', () => {
    const [a, b] = [race(1), race(2)]
    const endA = finishOf(a, createRaceCore(module, HASH))
    const endB = finishOf(b, createRaceCore(module, HASH))
    run(a, 90)
    run(b, 120)
    core.odds(a.setup, 10)
    run(a, 300)
    run(b, 60)
    expect(finishOf(a)).toEqual(endA)
    expect(finishOf(b)).toEqual(endB)
  })

  test('goes back where it has ended already', () => {
    const one = race(5)
    const early = core.positions(one.setup, one.actions, 60)
    finishOf(one)
    expect(core.positions(one.setup, one.actions, 60)).toEqual(early)
  })

  test('starts again where an action falls into what was stepped, or odds ran since', () => {
    const { setup } = raceVectors[0] as ReturnType<typeof race>
    const late = { setup, actions: [{ tick: 90, racer: 0, kind: 'shout' }] as const }
    const fresh = createRaceCore(module, HASH).positions(setup, late.actions, 400)
    run({ setup, actions: [] }, 300)
    expect(core.positions(setup, late.actions, 400)).toEqual(fresh)
    run(late, 200)
    core.odds(setup, 3)
    expect(core.positions(setup, late.actions, 400)).toEqual(fresh)
  })

  test('ends, and has a place for everybody, whatever runs', () => {
    for (let seed = 0; seed < 3_000; seed++) {
      const one = race(seed)
      const { finish, leaderShare } = run(one)
      expect(finish).not.toBeNull()
      const positions = core.positions(one.setup, one.actions, RACE_TICK_LIMIT)
      expect(positions.every((x) => x >= 0 && x < one.setup.track.lengthMetres + 15)).toBe(true)
      expect(leaderShare).toBeGreaterThanOrEqual(0)
      const { placings = [] } = finish ?? {}
      expect(placings.map((one) => one.racer).toSorted()).toEqual([...one.setup.entrants.keys()])
      expect(placings.map(({ place }) => place)).toEqual(placings.map((_, index) => index + 1))
      const times = placings.map(({ finishMs }) => finishMs ?? Number.POSITIVE_INFINITY)
      expect(times).toEqual(times.toSorted((a, b) => (a === b ? 0 : a - b)))
    }
  })

  test('has facts of every kind, in the order of ticks, of those who run', () => {
    const seen = new Map<string, number>()
    for (let seed = 0; seed < 300; seed++) {
      const one = race(seed)
      const { endTick, facts, placings } = finishOf(one)
      const ticks = facts.map(({ tick }) => tick)
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
      expect(ticks.every((tick) => tick >= 0 && tick <= endTick)).toBe(true)
      for (const { kind, racer, other } of facts) {
        for (const who of other === null ? [racer] : [racer, other]) {
          expect(one.setup.entrants[who]?.isOut).toBe(false)
        }
        expect(other === null).toBe(!['crowd', 'lead', 'photo'].includes(kind))
        expect(other).not.toBe(racer)
        if (kind === 'stray') expect(one.setup.entrants[racer]?.isConfused).toBe(true)
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      }
      // The lead is taken from whoever had it.
      const leads = facts.filter(({ kind }) => kind === 'lead')
      leads.slice(1).forEach(({ other }, at) => {
        expect(other).toBe(leads[at]?.racer)
      })
      const [first, second] = placings
      const gapMs = (second?.finishMs ?? Number.POSITIVE_INFINITY) - (first?.finishMs ?? 0)
      const photo = facts.find(({ kind }) => kind === 'photo')
      expect(photo !== undefined).toBe(gapMs < 250)
      if (photo) expect(photo).toMatchObject({ racer: first?.racer, other: second?.racer })
    }
    expect(FACT_KINDS.filter((kind) => !seen.has(kind))).toEqual([])
  })

  test('tells who barged: the one at its side that crowds it most', () => {
    const { setup, actions } = race(4)
    const crowded = finishOf({ setup, actions }).facts.filter(({ kind }) => kind === 'crowd')
    for (const { tick, racer, other } of crowded) {
      // The stumble was drawn at the take-off, less than a second before.
      const near = Array.from({ length: 30 }, (_, ago) => Math.max(0, tick - ago)).some((then) => {
        const x = core.positions(setup, actions, then)
        return Math.abs((x[racer] as number) - (x[other as number] as number)) < 1.1
      })
      expect(near).toBe(true)
    }
    expect(crowded.length).toBeGreaterThan(0)
  })

  test('is not run by those who are out, and is over at once where all are', () => {
    const { setup } = race(3)
    const out = { ...setup, entrants: setup.entrants.map((one) => ({ ...one, isOut: true })) }
    const { endTick, placings } = finishOf({ setup: out, actions: [] })
    expect(endTick).toBe(0)
    expect(placings.every(({ finishMs }) => finishMs === null)).toBe(true)
    const first = { ...out, entrants: out.entrants.map((one, n) => ({ ...one, isOut: n !== 1 })) }
    expect(finishOf({ setup: first, actions: [] }).placings[0]?.racer).toBe(1)
  })
})

describe('samples', () => {
  test('are those of the whole race, in whatever pieces they are asked for', () => {
    const { setup, actions } = race(11)
    const { endTick } = finishOf({ setup, actions })
    const whole = core.samples(setup, actions, -1, RACE_TICK_LIMIT)
    expect(whole.fromTick).toBe(0)
    expect(whole.samples).toBe(endTick / TICKS_PER_SAMPLE + 1)
    const xs: number[] = []
    let from = -1
    for (let to = 0; from < endTick; to += 50) {
      const toTick = Math.min(to, RACE_TICK_LIMIT)
      const piece = createRaceCore(module, HASH).samples(setup, actions, from, toTick)
      if (piece.samples > 0) expect(piece.fromTick).toBeGreaterThan(from)
      xs.push(...piece.x)
      from = toTick
    }
    expect(xs).toEqual([...whole.x])
  })

  test('start on the line and end beyond it', () => {
    const { setup } = race(12)
    const samples = core.samples(setup, [], -1, RACE_TICK_LIMIT)
    const { racers, x, lane } = samples
    for (const [racer, { headStartMetres, isOut }] of setup.entrants.entries()) {
      expect(x[racer]).toBe(headStartMetres * 50)
      expect(lane[racer]).toBe(racer * 64)
      if (!isOut) expect(x[x.length - racers + racer]).toBeGreaterThan(setup.track.lengthMetres)
    }
  })
})

describe('odds', () => {
  test('count races that anybody can run again', () => {
    const setup = evenRace()
    const races = 60
    const counted = core.odds(setup, races)
    const wins = setup.entrants.map(() => 0)
    const lasts = setup.entrants.map(() => 0)
    for (let index = 0; index < races; index++) {
      const again = { setup: { ...setup, seed: oddsSeed(setup.seed, index) }, actions: [] }
      const home = finishOf(again).placings.filter(({ finishMs }) => finishMs !== null)
      for (const [counts, one] of [
        [wins, home[0]],
        [lasts, home.at(-1)],
      ] as const) {
        if (one) counts[one.racer] = (counts[one.racer] ?? 0) + 1
      }
    }
    expect(counted).toMatchObject({ races, wins, lasts })
  })

  test('are of four races side by side, each to the bit that of its seed alone, in 10,000 races', () => {
    const sides = openRaceMemory(module)
    const alone = openRaceMemory(module)
    const [at, cell] = [sides.at('AT_FINISH') / 4, sides.at('CELL') / 4]
    /** The bits of each racer's moment of finish. */
    const bitsOf = ({ u32 }: typeof sides, racers: number, side: number) =>
      Array.from({ length: racers }, (_, racer) => u32[at + racer * cell + side])
    for (let number = 0; number < 2_500; number++) {
      const { setup } = race(number)
      sides.odds(setup, 4)
      for (const side of [0, 1, 2, 3]) {
        alone.start({ ...setup, seed: oddsSeed(setup.seed, side) })
        alone.step([], RACE_TICK_LIMIT)
        const racers = setup.entrants.length
        expect(bitsOf(sides, racers, side)).toEqual(bitsOf(alone, racers, 0))
      }
    }
  })

  test.each([
    [2, 2],
    [5, 2],
    [6, 3],
    [8, 3],
  ])('of %i racers the first %i are placed', (racers, places) => {
    const [one] = evenRace().entrants
    const counted = core.odds({ ...evenRace(), entrants: Array(racers).fill(one) }, 100)
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
    expect([sum(counted.wins), sum(counted.places)]).toEqual([100, 100 * places])
  })

  test('every one of the 128 bits of the seed makes another race, for every racer', () => {
    const { seed, ...even } = evenRace()
    const at = (words: typeof seed) => core.positions({ ...even, seed: words }, [], 90)
    const before = at(seed)
    for (let bit = 0; bit < 128; bit++) {
      const flipped = seed.map((word, n) =>
        n === bit >> 5 ? (word ^ (1 << (bit & 31))) >>> 0 : word,
      )
      const after = at(flipped as never)
      expect(
        after.some((x, racer) => x === before[racer]),
        `bit ${bit}`,
      ).toBe(false)
    }
  })

  test('no racer’s chance is another’s, nor that of its own next race', () => {
    const races = Array.from({ length: 200 }, (_, index) => {
      const setup = { ...evenRace(), seed: oddsSeed([1, 2, 3, 4], index) }
      return core.positions(setup, [], 90)
    })
    // In an even race only chance tells racers apart.
    const seen = new Set(races.flat())
    expect(seen.size).toBeGreaterThan(0.99 * races.flat().length)
  })

  test('every word of the seed counts', () => {
    const { wins } = core.odds(evenRace(), 500)
    for (const at of [0, 1, 2, 3]) {
      const seed = evenRace().seed.map((word, n) => (n === at ? word + 1 : word))
      expect(core.odds({ ...evenRace(), seed: seed as never }, 500).wins).not.toEqual(wins)
    }
  })
})

describe('what only a programmer can get wrong throws, by name', () => {
  const base = () => race(7).setup
  const first = (setup: RaceSetup, change: object): RaceSetup => ({
    ...setup,
    entrants: setup.entrants.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
  })
  const stats = { power: 5, cadence: 5, stamina: 5, nerve: 5 }
  const patch = { kind: 'mud', fromMetres: 5, toMetres: 8, lane: null } as const
  const onTrack = (patches: readonly object[]) => ({ track: { lengthMetres: 100, patches } })

  test.each([
    ['a seed', () => ({ ...base(), seed: [1, 2, 3, -1] })],
    ['a seed', () => ({ ...base(), seed: [Number.NaN, 1, 2, 3] })],
    ['a seed', () => ({ ...base(), seed: [1, 2] })],
    ['entrants', () => ({ ...base(), entrants: base().entrants.slice(0, 1) })],
    ['entrants', () => ({ ...base(), entrants: Array(9).fill(base().entrants[0]) })],
    ['of racer 0', () => first(base(), { stats: { ...stats, nerve: Number.NaN } })],
    ['of racer 0', () => first(base(), { stats: { ...stats, power: 14.01 } })],
    ['of racer 0', () => first(base(), { stats: { ...stats, stamina: 0.4 } })],
    ['quirk', () => first(base(), { quirk: QUIRKS.length })],
    ['starts', () => first(base(), { headStartMetres: Number.POSITIVE_INFINITY })],
    ['m long', () => ({ ...base(), track: { lengthMetres: 99.5, patches: [] } })],
    ['patches', () => ({ ...base(), ...onTrack(Array(33).fill(patch)) })],
    ['no patch', () => ({ ...base(), ...onTrack([{ ...patch, toMetres: 5 }]) })],
    ['no patch', () => ({ ...base(), ...onTrack([{ ...patch, lane: 8 }]) })],
    ['no patch', () => ({ ...base(), ...onTrack([{ ...patch, kind: 'lava' }]) })],
  ])('%s', (what, setup) => {
    expect(() => core.run(setup() as RaceSetup, [], 10)).toThrow(what)
    expect(() => core.odds(setup() as RaceSetup, 10)).toThrow(what)
  })

  test.each([-1, 1.5, Number.NaN, RACE_TICK_LIMIT + 1])('tick %s', (tick) => {
    expect(() => core.run(base(), [], tick)).toThrow('no race has a tick')
    expect(() => core.samples(base(), [], tick - 10, 5)).toThrow('no samples')
  })

  test.each([
    { tick: -1, racer: 0, kind: 'shout' },
    { tick: RACE_TICK_LIMIT, racer: 0, kind: 'shout' },
    { tick: 1, racer: 8, kind: 'shout' },
    { tick: 1, racer: 0, kind: 'bribe' },
  ])('action %o', (action) => {
    expect(() => core.run(base(), [action as RaceAction], 10)).toThrow('no action')
  })

  test.each([0, 0.5, 1e9])('%s races', (races) => {
    expect(() => core.odds(base(), races)).toThrow('odds are not counted')
  })
})
