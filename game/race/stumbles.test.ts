import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RACE_TICK_LIMIT, type RaceAction, type RaceSetup } from '../race.ts'
import { createRaceCore } from './core.ts'
import { stumblesOf } from './stumbles.ts'

const core = createRaceCore(
  new WebAssembly.Module(readFileSync('build/race.wasm')),
  'c0'.repeat(32),
)
const stats = { power: 5, cadence: 5, stamina: 5, nerve: 1 }
const racer = { stats, quirk: 0, isOut: false, isConfused: false, headStartMetres: 0 }
const setup: RaceSetup = {
  seed: [1, 2, 3, 4],
  track: { lengthMetres: 80, patches: [] },
  entrants: [racer, racer, racer, racer],
}
const moves: RaceAction[] = [{ tick: 60, racer: 2, kind: 'slick' }]
const placings = core.run(setup, moves, RACE_TICK_LIMIT).finish?.placings ?? []

test('a race that was shown from end to end has its stumbles again', () => {
  const stumbles = stumblesOf({ setup, moves, placings }, core)
  expect(stumbles?.filter(({ kind }) => kind === 'slick')).toMatchObject([{ racer: 2 }])
})

test('a race of which a move was missed has none to tell', () => {
  expect(stumblesOf({ setup, moves: [], placings }, core)).toBeNull()
  expect(stumblesOf({ setup, moves, placings: placings.slice(1) }, core)).toBeNull()
})
