import { expect, test } from 'vitest'
import { type Board, payoutBeatAt } from './beats.ts'

const TWO: readonly Board[] = ['story', 'chart']
const ALL: readonly Board[] = ['replay', ...TWO]

test('pearls are counted once the finish was seen, and then the rows move', () => {
  const beat = (elapsedMs: number) => payoutBeatAt(elapsedMs, null, TWO)
  expect(beat(0)).toEqual({ counted: 0, isReordered: false, board: 'story' })
  expect(beat(2_800)).toMatchObject({ counted: 0.5, isReordered: false })
  expect(beat(3_400)).toMatchObject({ counted: 1, isReordered: true })
})

const boards = (lengthMs: number | null, all: readonly Board[], moments: readonly number[]) =>
  moments.map((elapsedMs) => payoutBeatAt(elapsedMs, lengthMs, all).board)

test('boards take turns for as long as the payout lasts', () => {
  const seen = boards(null, TWO, [0, 6_900, 7_000, 13_900, 14_000, 600_000])
  expect(seen).toEqual(['story', 'story', 'chart', 'chart', 'story', 'chart'])
})

test('the replay comes first, once', () => {
  const seen = boards(15_000, ALL, [0, 5_900, 6_000, 10_400, 10_500, 14_900])
  expect(seen).toEqual(['replay', 'replay', 'story', 'story', 'chart', 'chart'])
  expect(boards(null, ALL, [20_000, 27_000, 34_000])).toEqual(['story', 'chart', 'story'])
})

test('a short payout has no replay, and shows each board for half of it', () => {
  const seen = boards(6_000, ALL, [0, 2_900, 3_000, 5_900])
  expect(seen).toEqual(['story', 'story', 'chart', 'chart'])
})

test('a void race has its story alone', () => {
  expect(boards(15_000, ['story'], [0, 14_900])).toEqual(['story', 'story'])
})

test('a page whose clock is a little behind shows the beginning', () => {
  const beat = payoutBeatAt(-50, null, TWO)
  expect(beat).toEqual({ counted: 0, isReordered: false, board: 'story' })
})
