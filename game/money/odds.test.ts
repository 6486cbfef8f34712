import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ODDS_RACES } from '../limits.ts'
import { payoutPearls, postedOdds, standardErrorOf } from './odds.ts'

const FLOOR = 101
const CAP = 2_500

test.each([
  ['an even chance pays 0.95 over it', 3_000, 190],
  ['so does a good one', 2_400, 237],
  ['whole hundredths do not fall by a last bit', 2_500, 228],
  ['nor do others', 5_000, 114],
  ['one of six pays what is fair at 17.99 %', 1_000, 555],
  ['one of twenty pays what is fair at 5.77 %', 300, 1_731],
  ['one of twenty-five is below the cap', 240, 2_129],
  ['a long shot pays the cap', 180, CAP],
  ['one win of all pays the cap', 1, CAP],
  ['no win at all pays the cap', 0, CAP],
  ['0.95 over 0.94 is above the floor', 5_641, FLOOR],
  ['nearly always pays the floor', 5_999, FLOOR],
  ['always pays the floor', 6_000, FLOOR],
])('%s', (_what, wins, odds) => {
  expect(postedOdds(wins, 6_000)).toBe(odds)
})

test('the standard error is that of a share', () => {
  expect(standardErrorOf(500, 1_000)).toBeCloseTo(0.0158, 4)
  expect(standardErrorOf(3_000, 6_000)).toBeCloseTo(0.00645, 5)
  expect(standardErrorOf(0, 6_000)).toBe(0)
  expect(standardErrorOf(6_000, 6_000)).toBe(0)
})

/** Races, and two counts of them in ascending order. */
const counts = fc
  .oneof(fc.constant(ODDS_RACES), fc.integer({ min: 1, max: 100_000 }))
  .chain((races) => fc.tuple(fc.constant(races), fc.nat(races), fc.nat(races)))
  .map(([races, a, b]) => ({ races, fewer: Math.min(a, b), more: Math.max(a, b) }))

test('odds never fall when a bet wins less often', () => {
  fc.assert(
    fc.property(counts, ({ races, fewer, more }) => {
      expect(postedOdds(fewer, races)).toBeGreaterThanOrEqual(postedOdds(more, races))
    }),
  )
  // Every count of a game's.
  const all = Array.from({ length: ODDS_RACES + 1 }, (_, times) => postedOdds(times, ODDS_RACES))
  expect(all).toEqual(all.toSorted((a, b) => b - a))
})

test('odds lie between floor and cap, and are never above 0.95 over the count but for the floor', () => {
  fc.assert(
    fc.property(counts, ({ races, more }) => {
      const odds = postedOdds(more, races)
      expect(odds).toBeGreaterThanOrEqual(FLOOR)
      expect(odds).toBeLessThanOrEqual(CAP)
      expect(Number.isInteger(odds)).toBe(true)
      if (odds > FLOOR && more > 0) expect(odds).toBeLessThanOrEqual((95 * races) / more)
    }),
  )
})

test('a chance 2.75 standard errors above the count is worth no more than its stake', () => {
  fc.assert(
    fc.property(counts, ({ races, more }) => {
      const odds = postedOdds(more, races)
      const chance = more / races + 2.75 * standardErrorOf(more, races)
      // At the cap and the floor the count decides nothing.
      if (odds > FLOOR && odds < CAP) expect((odds / 100) * chance).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('more races of the same share never post less', () => {
  fc.assert(
    fc.property(counts, ({ races, more }) => {
      expect(postedOdds(10 * more, 10 * races)).toBeGreaterThanOrEqual(postedOdds(more, races))
    }),
  )
})

test('payouts are whole pearls, rounded down', () => {
  expect(payoutPearls(25, 333)).toBe(83)
  expect(payoutPearls(100, 190)).toBe(190)
})
