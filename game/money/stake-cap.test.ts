import { expect, test } from 'vitest'
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
