import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REPLAY_MS } from './beats.ts'
import { replayTick } from './replay-time.ts'

test('the replay begins before the line, runs at half speed and ends behind it', () => {
  expect(replayTick(0, 600, false)).toBe(550)
  expect(replayTick(1_000, 600, false)).toBe(565)
  expect(replayTick(REPLAY_MS, 600, false)).toBe(622)
})

test('a photo finish stands on the line for a second', () => {
  const onTheLine = (50 / 15) * 1_000
  expect(replayTick(onTheLine, 600, true)).toBeCloseTo(600)
  expect(replayTick(onTheLine + 990, 600, true)).toBe(600)
  expect(replayTick(onTheLine + 1_200, 600, true)).toBeCloseTo(603)
  expect(replayTick(REPLAY_MS, 600, true)).toBe(622)
})

test('it never goes back', () => {
  const ms = fc.integer({ min: 0, max: 20_000 })
  fc.assert(
    fc.property(ms, ms, fc.boolean(), (one, other, isPhoto) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)]
      expect(replayTick(late, 500, isPhoto)).toBeGreaterThanOrEqual(replayTick(early, 500, isPhoto))
    }),
  )
})
