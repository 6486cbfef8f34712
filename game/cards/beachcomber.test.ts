import { expect, test } from 'vitest'
import { inPaddock, seatOf, use } from '../testing/card-table.ts'

const card = (id: 'anvil' | 'alms' | 'beachcomber') => ({ type: 'card', card: id }) as const

test('it brings back one of the own discards, for half of its price', () => {
  const table = inPaddock('beachcomber').give('Ada', { discards: ['alms', 'anvil'] })
  expect(use(table, 'Ada', 'beachcomber', card('anvil')).ok).toBe(true)
  expect(seatOf(table, 0)).toMatchObject({
    pearls: 1_000 - 150,
    hand: ['anvil'],
    discards: ['alms', 'beachcomber'],
  })
})

test.each([
  ['what was not discarded', card('alms'), { discards: ['anvil'] as const }, 'WrongTarget'],
  [
    'another Beachcomber',
    card('beachcomber'),
    { discards: ['beachcomber'] as const },
    'WrongTarget',
  ],
  [
    'what it cannot pay',
    card('anvil'),
    { discards: ['anvil'] as const, pearls: 149 },
    'TooFewPearls',
  ],
])('it does not bring back %s', (_what, target, change, type) => {
  const table = inPaddock('beachcomber').give('Ada', change)
  expect(use(table, 'Ada', 'beachcomber', target)).toMatchObject({ error: { type } })
})
