import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../game/settings.ts'
import { freshCards, isFull } from './dealt.ts'

test.each([
  ['the first round deals the hand', 1, 3, 3],
  ['a later one deals one card', 2, 4, 1],
  ['the last one deals two', 5, 4, 2],
  ['a full hand does not tell', 3, 5, 0],
])('%s', (_what, round, cards, fresh) => {
  expect(freshCards(round, cards, DEFAULT_SETTINGS)).toBe(fresh)
})

test('a hand of five to begin with has not lost a card', () => {
  expect(isFull(1, 5)).toBe(false)
  expect(freshCards(1, 5, { ...DEFAULT_SETTINGS, startingCards: 5 })).toBe(5)
  expect(isFull(2, 5)).toBe(true)
})
