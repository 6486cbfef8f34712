import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ODDS_RACES } from '../limits.ts'
import { createRaceCore } from '../race/core.ts'
import { lockIn, NONE, racer, use } from '../testing/card-table.ts'
import { playerOf, Table } from '../testing/table.ts'

test('it tells the odds with every item locked in so far', () => {
  const module = new WebAssembly.Module(readFileSync('build/race.wasm'))
  const table = new Table()
  table.core = createRaceCore(module, '0'.repeat(64))
  table
    .seat('Ada', 'Bo')
    .toPaddock()
    .give('Ada', { hand: ['inside-tip'] })
    .give('Bo', { hand: ['anvil'] })
  table.must(playerOf('Bo'), lockIn([{ card: 'anvil', target: racer(2) }]))
  const told = use(table, 'Ada', 'inside-tip', NONE)
  const [event] = told.ok ? told.value : []
  if (event?.type !== 'CardUsed' || event.use.type !== 'inside-tip') throw new Error('no tip')
  const { odds } = event.use
  expect(odds.wins[2]).toBe(0)
  expect(odds.wins.reduce((sum, wins) => sum + wins, 0)).toBe(ODDS_RACES)
})
