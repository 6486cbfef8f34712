import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldAt } from './ceremony.ts'

const anyDay = fc.record({
  awards: fc.integer({ min: 0, max: 7 }),
  hasRobbery: fc.boolean(),
  steps: fc.integer({ min: 1, max: 3 }),
})
const LONG_MS = 60_000

test('nothing is told at first, and all of it in the end', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const none = { awards: 0, hasRobbery: false, steps: 0, hasWinner: false, hasDeeds: false }
      expect(toldAt(0, day)).toEqual(none)
      expect(toldAt(LONG_MS, day)).toEqual({ ...day, hasWinner: true, hasDeeds: true })
    }),
  )
})

test('one thing is told at a time, none is taken back, and the winner comes after all others', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { awards, hasRobbery, steps } = day
      let before = 0
      for (let ms = 0; ms <= LONG_MS; ms += 100) {
        const told = toldAt(ms, day)
        const count = told.awards + told.steps + Number(told.hasRobbery) + Number(told.hasDeeds)
        expect(count - before).toBeGreaterThanOrEqual(0)
        expect(count - before).toBeLessThanOrEqual(1)
        if (told.hasRobbery) expect(told.awards).toBe(awards)
        if (told.steps > 0) expect([told.awards, told.hasRobbery]).toEqual([awards, hasRobbery])
        expect(told.hasWinner).toBe(told.steps === steps)
        if (told.hasDeeds) expect(told.hasWinner).toBe(true)
        before = count
      }
    }),
    { numRuns: 30 },
  )
})
