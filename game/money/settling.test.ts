import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SeatBet } from '../phase.ts'
import type { OddsCounts, Placing } from '../race.ts'
import { BET_KINDS } from '../round.ts'
import { fateOf, paidOf } from './settling.ts'

const placings = (homes: number, racers: number): Placing[] =>
  Array.from({ length: racers }, (_, racer) => ({
    racer,
    place: racer + 1,
    finishMs: racer < homes ? 20_000 + racer : null,
  }))
const bet = (racer: number, kind: SeatBet['kind'], more: Partial<SeatBet> = {}): SeatBet => ({
  seat: 0,
  racer,
  kind,
  stakePearls: 100,
  isFree: false,
  ...more,
})

test.each([
  ['of six the first three are placed', 6, 6, 'place', 'won won won lost lost lost'],
  ['of five the first two', 5, 5, 'place', 'won won lost lost lost'],
  ['who does not finish is not placed', 1, 6, 'place', 'won lost lost lost lost lost'],
  [
    'the last to finish is last, and who does not finish makes it void',
    4,
    6,
    'last',
    'lost lost lost won void void',
  ],
  ['a single one is first and last', 1, 4, 'last', 'won void void void'],
  ['nobody comes in: no bet is lost', 0, 4, 'win', 'void void void void'],
] as const)('%s', (_what, homes, racers, kind, fates) => {
  const race = placings(homes, racers)
  expect(race.map(({ racer }) => fateOf({ racer, kind }, race)).join(' ')).toBe(fates)
})

const ODDS: OddsCounts = {
  races: 100_000,
  wins: [19_000, 16_200, 16_200, 16_200, 16_200, 16_200],
  places: [50_000, 50_000, 50_000, 50_000, 50_000, 50_000],
  lasts: [10_000, 18_000, 18_000, 18_000, 18_000, 18_000],
}

test('at the odds, each kind pays its own, and a free stake its winnings only', () => {
  const bets = [
    bet(0, 'win'),
    bet(0, 'place'),
    bet(5, 'last'),
    bet(1, 'win'),
    bet(0, 'win', { isFree: true }),
  ]
  expect(paidOf(bets, ODDS, placings(6, 6), 'odds')).toEqual([500, 190, 527, 0, 400])
})

test('from the pool, winners share the losers’ stakes on the same kind, and a tenth more', () => {
  const bets = [
    bet(0, 'win', { stakePearls: 100 }),
    bet(0, 'win', { stakePearls: 50, isFree: true }),
    bet(1, 'win', { stakePearls: 300 }),
    bet(2, 'place', { stakePearls: 40 }),
    bet(5, 'place', { stakePearls: 10 }),
  ]
  // 330 to share by 100 : 50; then 11 for the placed one.
  expect(paidOf(bets, ODDS, placings(6, 6), 'pool')).toEqual([320, 110, 0, 51, 0])
})

test('from the pool, where nobody won, stakes come back', () => {
  const bets = [bet(1, 'win'), bet(2, 'win'), bet(3, 'win', { isFree: true })]
  expect(paidOf(bets, ODDS, placings(6, 6), 'pool')).toEqual([100, 100, 0])
})

test('a pool never pays more than its stakes and a tenth of the lost ones', () => {
  const any = fc.record({
    seat: fc.nat(15),
    racer: fc.nat(5),
    kind: fc.constantFrom(...BET_KINDS),
    stakePearls: fc.integer({ min: 25, max: 1_200 }),
    isFree: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 48 }), fc.nat(6), (bets, homes) => {
      const race = placings(homes, 6)
      const paid = paidOf(bets, ODDS, race, 'pool').reduce((sum, pearls) => sum + pearls, 0)
      const staked = bets.reduce((sum, { stakePearls }) => sum + stakePearls, 0)
      expect(paid).toBeLessThanOrEqual(1.1 * staked)
      expect(paid).toBeGreaterThanOrEqual(0)
    }),
  )
})
