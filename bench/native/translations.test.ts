import { expect, test } from 'vitest'
import { sameBits } from './translations.ts'

test('races are compared whole, one behind the other', () => {
  const images = [{ racers: 1 }, { racers: 2 }, { racers: 1 }]
  const ours = [...[1, 2, 0], ...[3, 4, 5, 6, 0, 1], ...[7, 8, 0]]
  expect(sameBits(ours, ours, images)).toBe(3)
  expect(sameBits(ours, ours.with(5, 9), images)).toBe(2)
  expect(sameBits(ours, ours.slice(0, -1), images)).toBe(2)
})
