import { expect, test } from 'vitest'
import { awardsOf } from '../commands/awards.ts'
import { parseGameCode } from '../identity.ts'
import { changeOf, move } from '../posting.ts'
import { payoutPearls, postedOdds } from './odds.ts'
import { stakeCapPearls } from './stake-cap.ts'

test('five rounds have the caps of the rules, other lengths lie between', () => {
  expect([1, 2, 3, 4, 5].map((round) => stakeCapPearls(round, 5))).toEqual([
    ...[400, 500, 700, 900, 1_200],
  ])
  expect([1, 2, 3].map((round) => stakeCapPearls(round, 3))).toEqual([400, 700, 1_200])
  expect(stakeCapPearls(1, 1)).toBe(1_200)
  const ten = Array.from({ length: 10 }, (_, at) => stakeCapPearls(at + 1, 10))
  expect(ten).toEqual(ten.toSorted((a, b) => a - b))
  expect(ten.every((cap) => cap % 25 === 0)).toBe(true)
})

test('a movement has two sides, and nothing moves nothing', () => {
  const postings = move('house', 3, 250)
  expect(changeOf(3, postings) + changeOf('house', postings)).toBe(0)
  expect(move(3, 'house', 0)).toEqual([])
})

test.each([
  [500, 190],
  [1_000, 105],
  [950, 105],
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

test('awards go to those who earned them, and to nobody for nothing', () => {
  const bet = { kind: 'win', isFree: false, racer: 0 } as const
  const deed = { card: 'anvil', racer: 0, species: 0, round: 1 } as const
  const past = [
    {
      round: 1,
      bets: [
        { ...bet, seat: 0, stakePearls: 100, paidPearls: 300 },
        { ...bet, seat: 1, stakePearls: 400, paidPearls: 0 },
        { ...bet, seat: 2, stakePearls: 25, paidPearls: 0, isFree: true },
      ],
      deeds: [
        { ...deed, seat: 2, verdict: 'works' as const },
        { ...deed, seat: 2, verdict: 'idle' as const },
        { ...deed, seat: 1, verdict: 'stopped' as const },
      ],
      shouts: [],
    },
  ]
  expect(awardsOf(past)).toEqual([
    { award: 'sharpest-eye', seat: 0, figure: 200 },
    { award: 'dirtiest-claws', seat: 2, figure: 2 },
    { award: 'biggest-splash', seat: 1, figure: 400 },
  ])
})

test.each([
  ['bcdfgh', 'BCDFGH'],
  [' BCD FGH ', 'BCDFGH'],
  ['BCDFG', null],
  ['BCDFGHJ', null],
  ['BCDFGA', null],
  ['BCDFG1', null],
  ['../../', null],
])('%j as a code is %j', (input, code) => {
  expect(parseGameCode(input)).toBe(code)
})
