import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standLevel } from './stand-noise.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('more guests and more cheers are never quieter, and nobody is silence', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), share, share, (few, more, quiet, louder) => {
      const before = standLevel({ watching: few, cheering: quiet })
      const watching = few + more
      const cheering = Math.max(quiet, louder)
      expect(standLevel({ watching, cheering })).toBeGreaterThanOrEqual(before)
      expect(before).toBeLessThanOrEqual(1)
    }),
  )
  expect(standLevel({ watching: 0, cheering: 1 })).toBe(0)
})

test('a full stand that cheers is as loud as it gets, and five times its murmur', () => {
  expect(standLevel({ watching: 400, cheering: 1 })).toBe(1)
  expect(standLevel({ watching: 400, cheering: 0 })).toBeCloseTo(0.2)
})
