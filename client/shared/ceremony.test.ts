import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldAt } from './ceremony.ts'

const anyDay = fc.record({
  awards: fc.integer({ min: 0, max: 7 }),
  steps: fc.integer({ min: 1, max: 3 }),
})
const LONG_MS = 60_000

test('nothing is told at first, and all of it in the end', () => {
  fc.assert(
    fc.property(anyDay, ({ awards, steps }) => {
      const none = { awards: 0, steps: 0, hasWinner: false, hasDeeds: false }
      expect(toldAt(0, awards, steps)).toEqual(none)
      const all = { awards, steps, hasWinner: true, hasDeeds: true }
      expect(toldAt(LONG_MS, awards, steps)).toEqual(all)
    }),
  )
})

test('one thing is told at a time, none is taken back, and the winner comes after all others', () => {
  fc.assert(
    fc.property(anyDay, ({ awards, steps }) => {
      let before = 0
      for (let ms = 0; ms <= LONG_MS; ms += 100) {
        const told = toldAt(ms, awards, steps)
        const count = told.awards + told.steps + Number(told.hasDeeds)
        expect(count - before).toBeGreaterThanOrEqual(0)
        expect(count - before).toBeLessThanOrEqual(1)
        if (told.steps > 0) expect(told.awards).toBe(awards)
        expect(told.hasWinner).toBe(told.steps === steps)
        if (told.hasDeeds) expect(told.hasWinner).toBe(true)
        before = count
      }
    }),
    { numRuns: 30 },
  )
})
