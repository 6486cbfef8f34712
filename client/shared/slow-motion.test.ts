import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlow, photoTickOf, slowTick } from './slow-motion.ts'

const LAST = 1_000
const ticks = fc.double({ min: 0, max: LAST, noNaN: true })
const photos = fc.integer({ min: 100, max: 800 })

test('slow motion never runs ahead of the race, and never goes back', () => {
  fc.assert(
    fc.property(ticks, ticks, photos, (one, other, photo) => {
      const [before, after] = [one, other].sort((a, b) => a - b) as [number, number]
      expect(slowTick(before, photo, LAST)).toBeLessThanOrEqual(before)
      expect(slowTick(before, photo, LAST)).toBeLessThanOrEqual(slowTick(after, photo, LAST))
    }),
  )
})

test('the photo finish passes at less than half the speed, and the delay is made up for', () => {
  expect(slowTick(495, 500, LAST) - slowTick(490, 500, LAST)).toBeCloseTo(2)
  expect(slowTick(480, 500, LAST)).toBe(480)
  expect(slowTick(650, 500, LAST)).toBe(650)
  expect(isSlow(slowTick(500, 500, LAST), 500)).toBe(true)
  expect(isSlow(650, 500)).toBe(false)
})

test('a race that ends too soon after it, or without one, is shown as it is', () => {
  expect(slowTick(495, 500, 540)).toBe(495)
  expect(slowTick(495, null, LAST)).toBe(495)
  expect(photoTickOf([{ tick: 7, kind: 'lead', racer: 1, other: 0 }])).toBeNull()
  expect(photoTickOf([{ tick: 9, kind: 'photo', racer: 1, other: 0 }])).toBe(9)
})
