import { expect, test } from 'vitest'
import { payoutPearls, postedOdds } from './odds.ts'

test.each([
  [500, 190],
  [1_000, 101],
  [950, 101],
  [0, 2_500],
  [1, 2_500],
  [38, 2_500],
  [40, 2_375],
])('%i wins in 1,000 races post %i', (wins, odds) => {
  expect(postedOdds(wins, 1_000)).toBe(odds)
})

test('payouts are whole pearls, rounded down', () => {
  expect(payoutPearls(25, 333)).toBe(83)
  expect(payoutPearls(100, 190)).toBe(190)
})
