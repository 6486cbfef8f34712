import { expect, test } from 'vitest'
import { payoutBeatAt } from './beats.ts'

test('pearls are counted once the finish was seen, and then the rows move', () => {
  expect(payoutBeatAt(0, null)).toEqual({ counted: 0, isReordered: false, board: 'story' })
  expect(payoutBeatAt(2_800, null)).toMatchObject({ counted: 0.5, isReordered: false })
  expect(payoutBeatAt(3_400, null)).toMatchObject({ counted: 1, isReordered: true })
})

test('the two boards take turns for as long as the payout lasts', () => {
  const boards = [0, 6_900, 7_000, 13_900, 14_000, 600_000].map(
    (ms) => payoutBeatAt(ms, null).board,
  )
  expect(boards).toEqual(['story', 'story', 'chart', 'chart', 'story', 'chart'])
})

test('a short payout shows each board for half of it', () => {
  const boards = [0, 2_900, 3_000, 5_900].map((ms) => payoutBeatAt(ms, 6_000).board)
  expect(boards).toEqual(['story', 'story', 'chart', 'chart'])
})

test('a page whose clock is a little behind shows the beginning', () => {
  expect(payoutBeatAt(-50, null)).toEqual({ counted: 0, isReordered: false, board: 'story' })
})
