import { deepStrictEqual } from 'node:assert/strict'
import { expect, test } from 'vitest'
import { due } from './due.ts'
import { HOST, playerOf, Table } from './testing/table.ts'

test('a game of bots alone runs from the lobby to the finale by itself', () => {
  const table = new Table().bots(3).start()
  table.passUntil('finale')
  const { phase, seats } = table.state
  expect(phase.type === 'finale' && phase.standings.map(({ pearls }) => pearls)).toEqual(
    seats.map(({ pearls }) => pearls).sort((a, b) => b - a),
  )
  expect(table.log.filter(({ type }) => type === 'PaidOut')).toHaveLength(5)
})

test('play again brings the same people back to the lobby with fresh purses', () => {
  const table = new Table().seat('Ada').bots(2).start()
  table.passUntil('finale')
  table.must(HOST, { type: 'PlayAgain' })
  expect(table.state.phase.type).toBe('lobby')
  expect(table.state.seats.map(({ pearls }) => pearls)).toEqual([1_000, 1_000, 1_000])
  expect(table.state.seats.map(({ hand }) => hand.length)).toEqual([0, 0, 0])
  table.start()
  expect(table.state.seats.map(({ hand }) => hand.length)).toEqual([3, 3, 3])
  table.passUntil('finale')
})

test('a state restored from the stored log goes on to the same finish', () => {
  const table = new Table().seat('Ada').bots(2).toPaddock()
  table.must(playerOf('Ada'), {
    type: 'LockIn',
    loanSteps: 0,
    buys: [],
    bets: [],
    plays: [],
    nonce: null,
  })
  table.passUntil('race')
  table.pass(5_000)
  table.ask(playerOf('Ada'), { type: 'Shout', racer: 2 })
  table.pass(4_000)
  const twin = new Table().seat('Ada').bots(2).toPaddock()
  twin.must(playerOf('Ada'), {
    type: 'LockIn',
    loanSteps: 0,
    buys: [],
    bets: [],
    plays: [],
    nonce: null,
  })
  twin.passUntil('race')
  twin.pass(5_000)
  twin.ask(playerOf('Ada'), { type: 'Shout', racer: 2 })
  twin.pass(4_000)
  const restored = twin.restored()
  twin.state = restored
  twin.pass(0)
  deepStrictEqual(twin.state, table.state)
  twin.passUntil('payout')
  table.passUntil('payout')
  deepStrictEqual(twin.state, table.state)
})

test('something is always due next', () => {
  const table = new Table()
  expect(due(table.state).scheduled.type).toBe('Expire')
  table.bots(2).start()
  for (let steps = 0; table.state.phase.type !== 'finale' && steps < 500; steps++) {
    const { atMs, scheduled } = due(table.state)
    expect(scheduled.type).not.toBe('Expire')
    table.nowMs = Math.max(table.nowMs, atMs)
    table.run(scheduled)
  }
  expect(table.state.phase.type).toBe('finale')
})
