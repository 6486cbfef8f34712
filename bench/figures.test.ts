import { expect, test } from 'vitest'
import { figuresLine, percentileOf, shown, slopeOf, spreadOf } from './figures.ts'

test.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[9, 1, 5], { median: 5, min: 1, max: 9 }],
  [[4, 1, 3, 2], { median: 2.5, min: 1, max: 4 }],
])('the spread of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread)
})

test.each([
  [1_425, '1,425'],
  [7, '7'],
  [253.71, '254'],
  [48.43, '48.4'],
  [6.034, '6.03'],
  [-0.5, '-0.50'],
])('%d is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text)
})

test('a percentile is the least value that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect(percentileOf(hundred, 0.95)).toBe(95)
  expect(percentileOf(hundred, 0.5)).toBe(50)
  expect(percentileOf([7, 3], 0.95)).toBe(7)
  expect(percentileOf([7], 0)).toBe(7)
  expect(percentileOf([], 0.5)).toBeNaN()
})

test('a slope is that of the line which is nearest to all values', () => {
  expect(slopeOf([5, 7, 9, 11])).toBe(2)
  expect(slopeOf([1, 4, 1])).toBe(0)
  expect(slopeOf([0, 1, 0, 3])).toBeCloseTo(0.8)
})

test('the line of figures is one JSON object, rounded to six digits', () => {
  const line = figuresLine('core', { raceMicros: 97.12345678, games: 3 })
  expect(JSON.parse(line)).toEqual({ suite: 'core', figures: { raceMicros: 97.1235, games: 3 } })
})
