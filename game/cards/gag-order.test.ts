import { expect, test } from 'vitest'
import { inPaddock, lockIn, NONE, players, racer, seatOf, use } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'

const anvil = { card: 'anvil', target: racer(0) } as const

test('whoever is gagged plays no cards, and keeps them; bets and purchases stand', () => {
  const table = inPaddock('gag-order').give('Bo', { hand: ['anvil', 'periscope'] })
  use(table, 'Ada', 'gag-order', players(1, 2))
  expect(use(table, 'Bo', 'periscope', NONE)).toMatchObject({ error: { type: 'Gagged' } })
  const bets = [{ racer: 1, kind: 'win', stakePearls: 100 }]
  const [locked] = table.must(playerOf('Bo'), lockIn([anvil], { bets }))
  expect(locked).toMatchObject({ plays: [], bets: [{ stakePearls: 100 }] })
  expect(seatOf(table, 1).hand).toEqual(['anvil', 'periscope'])
})

test('what was locked in before it stands, and race cards are blocked', () => {
  const table = inPaddock('gag-order').give('Bo', { hand: ['anvil', 'slick'] })
  table.must(playerOf('Bo'), lockIn([anvil]))
  use(table, 'Ada', 'gag-order', players(1))
  for (const name of ['Ada', 'Cy']) table.must(playerOf(name), lockIn())
  const { phase } = table.state
  expect(phase.type === 'reveal' && phase.cards).toMatchObject([{ card: 'anvil' }])
  table.passUntil('race')
  expect(use(table, 'Bo', 'slick', racer(1))).toMatchObject({ error: { type: 'Gagged' } })
})

test('it ends with the round', () => {
  const table = inPaddock('gag-order').give('Bo', { hand: ['anvil'] })
  use(table, 'Ada', 'gag-order', players(1))
  table.passUntil('payout')
  table.passUntil('paddock')
  const [locked] = table.must(playerOf('Bo'), lockIn([anvil]))
  expect(locked).toMatchObject({ plays: [anvil] })
})

test('everybody hears of it at once; three are too many', () => {
  const table = inPaddock('gag-order')
  expect(use(table, 'Ada', 'gag-order', players(1, 2, 0))).toMatchObject({
    error: { type: 'WrongTarget' },
  })
  use(table, 'Ada', 'gag-order', players(2))
  for (const sent of table.sent.slice(0, 3)) {
    expect(sent.at(-1)).toMatchObject({ type: 'CardUsed', seat: 0, changePearls: 0 })
  }
})
