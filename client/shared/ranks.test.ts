import { expect, it } from 'vitest'
import { rank } from './ranks.ts'

it('orders by pearls and tells how ranks moved', () => {
  const ranks = rank([
    { seat: 0, pearls: 900, debtPearls: 0, beforePearls: 1_000 },
    { seat: 1, pearls: 1_500, debtPearls: 0, beforePearls: 800 },
    { seat: 2, pearls: 950, debtPearls: 0, beforePearls: 950 },
  ])
  expect(ranks.map(({ seat, rank, climbed }) => [seat, rank, climbed])).toEqual([
    [1, 1, 2],
    [2, 2, 0],
    [0, 3, -2],
  ])
})

it('moves nobody where all were level before', () => {
  const ranks = rank([
    { seat: 0, pearls: 900, debtPearls: 0, beforePearls: 1_000 },
    { seat: 1, pearls: 1_500, debtPearls: 0, beforePearls: 1_000 },
  ])
  expect(ranks.map(({ climbed }) => climbed)).toEqual([0, 0])
})

it('lets equals share a rank', () => {
  const ranks = rank([
    { seat: 3, pearls: 100, debtPearls: 0, beforePearls: 50 },
    { seat: 1, pearls: 100, debtPearls: 0, beforePearls: 60 },
    { seat: 2, pearls: 40, debtPearls: 0, beforePearls: 40 },
  ])
  expect(ranks.map(({ seat, rank }) => [seat, rank])).toEqual([
    [1, 1],
    [3, 1],
    [2, 3],
  ])
})
