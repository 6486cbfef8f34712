import { expect, test } from 'vitest'
import { CLOSE_CODES } from '../../game/wire/close-codes.ts'
import { isFinal, passingReasonOf } from './close-reason.ts'

test('every reason is final, or said while the page keeps trying, but one: come back at once', () => {
  const rest = Object.values(CLOSE_CODES).filter(
    (code) => isFinal(code) === (passingReasonOf(code) !== null),
  )
  expect(rest).toEqual([CLOSE_CODES.BytesUnseen])
})

test('two pages with one key do not throw each other out for ever', () => {
  expect(isFinal(CLOSE_CODES.ReplacedByNewer)).toBe(true)
})

test('a full game says so', () => {
  expect(passingReasonOf(CLOSE_CODES.TooManySockets)).toBe('TooManySockets')
})

test('a line that broke has no reason', () => {
  expect([isFinal(1006), passingReasonOf(1006)]).toEqual([false, null])
})
