import { expect, test } from 'vitest'
import { inPaddock, lockIn, players, seatOf, use } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'
import { view } from '../view.ts'

test.each([
  [1_000, 200],
  [1_499, 299],
  [1_500, 300],
  [9_000, 300],
  [4, 0],
])('of %i pearls it takes %i', (pearls, taken) => {
  const table = inPaddock('pickpocket').give('Bo', { pearls })
  expect(use(table, 'Ada', 'pickpocket', players(1)).ok).toBe(true)
  expect(seatOf(table, 1).pearls).toBe(pearls - taken)
  expect(seatOf(table, 0)).toMatchObject({
    pearls: 1_000 + taken,
    hand: [],
    discards: ['pickpocket'],
  })
})

test('the second hand in the same purse comes out empty, and hears nothing of the first', () => {
  const table = inPaddock('pickpocket').give('Cy', { hand: ['pickpocket'] })
  use(table, 'Ada', 'pickpocket', players(1))
  expect(use(table, 'Cy', 'pickpocket', players(1))).toMatchObject({
    value: [{ use: { type: 'pickpocket', victim: 1, pearls: 0 } }, {}],
  })
  const seen = view(table.state, { role: 'player', seat: 2 }).phase
  expect(seen.type === 'paddock' && seen.uses.map(({ seat }) => seat)).toEqual([2])
})

test('the finale tells what each hand took, and 0 of a card that takes no pearls', () => {
  const table = inPaddock('pickpocket')
    .give('Bo', { hand: ['shakedown'], pearls: 2_000 })
    .give('Cy', { hand: ['pickpocket', 'espresso'] })
  for (const name of ['Ada', 'Cy']) use(table, name, 'pickpocket', players(1))
  use(table, 'Bo', 'shakedown', players(2))
  table.passUntil('finale')
  const { phase } = view(table.state, { role: 'crowd' })
  const deeds = phase.type === 'finale' ? phase.deeds : []
  expect(deeds.map(({ seat, card, seats, pearls }) => [seat, card, seats, pearls])).toEqual([
    [0, 'pickpocket', [1], 300],
    [2, 'pickpocket', [1], 0],
    [1, 'shakedown', [2], 0],
  ])
})

test('its victim is told at once, with the name; host, crowd and others at the payout', () => {
  const table = inPaddock('pickpocket')
  use(table, 'Ada', 'pickpocket', players(1))
  const told = () =>
    [
      { role: 'host' },
      { role: 'crowd' },
      { role: 'player', seat: 0 },
      { role: 'player', seat: 1 },
      { role: 'player', seat: 2 },
    ].map((viewer) => {
      const { phase } = view(table.state, viewer as never)
      return 'uses' in phase ? phase.uses.length : -1
    })
  expect(told()).toEqual([0, 0, 1, 1, 0])
  table.passUntil('payout')
  expect(told()).toEqual([1, 1, 1, 1, 1])
})

test.each([
  ['oneself', players(0)],
  ['two', players(1, 2)],
  ['nobody', players()],
  ['somebody who is not there', players(9)],
  ['a racer', { type: 'racer', racer: 0 } as const],
])('it is not for %s', (_whom, target) => {
  const table = inPaddock('pickpocket')
  expect(use(table, 'Ada', 'pickpocket', target)).toMatchObject({ error: { type: 'WrongTarget' } })
})

test('it is one action of the round, and none once its player has locked in', () => {
  const table = inPaddock('pickpocket', 'pickpocket', 'anvil')
  use(table, 'Ada', 'pickpocket', players(1))
  const error = { type: 'TooManyActions', actionsMax: 1 }
  expect(use(table, 'Ada', 'pickpocket', players(2))).toMatchObject({ error })
  const anvil = { card: 'anvil', target: { type: 'racer', racer: 0 } } as const
  expect(table.ask(playerOf('Ada'), lockIn([anvil]))).toMatchObject({ error })
  table.must(playerOf('Ada'), lockIn())
  expect(use(table, 'Ada', 'pickpocket', players(2))).toMatchObject({
    error: { type: 'LockedAlready' },
  })
})

test('somebody who has locked in can be robbed of what is left, and stakes beyond it are cut', () => {
  const table = inPaddock('pickpocket')
  const bets = [{ racer: 0, kind: 'win', stakePearls: 400 }] as const
  table.must(playerOf('Bo'), lockIn([], { bets }))
  use(table, 'Ada', 'pickpocket', players(1))
  expect(seatOf(table, 1).pearls).toBe(625 - 125)
})
