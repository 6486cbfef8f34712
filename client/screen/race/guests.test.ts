import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { createLoudness, guestsAt, STAND_MAX } from './guests.ts'

afterEach(() => vi.useRealTimers())

const quiet = { watching: 20, cheering: 0 }

test('as many stand behind the fence as look on, up to a full stand', () => {
  for (const [watching, shown] of [
    [0, 0],
    [1, 1],
    [17, 17],
    [STAND_MAX + 1, STAND_MAX],
  ] as const) {
    expect(guestsAt(30, 0, { watching, cheering: 0 })).toHaveLength(shown)
  }
})

test('nobody in the picture ever changes places while the camera goes along', () => {
  const camera = fc.double({ min: 0, max: 200, noNaN: true })
  fc.assert(
    fc.property(camera, (at) => {
      const after = guestsAt(at + 0.5, 0, quiet)
      for (const [guest, { xMetres }] of guestsAt(at, 0, quiet).entries()) {
        const isSeen = Math.abs(xMetres - at) < 14.9
        if (isSeen) expect(after[guest]?.xMetres).toBe(xMetres)
      }
    }),
  )
})

test('the louder, the higher they jump', () => {
  const heights = (cheering: number) =>
    guestsAt(0, 1, { watching: 20, cheering }).map(({ heightMetres }) => heightMetres)
  const loud = heights(1)
  for (const [guest, height] of heights(0).entries()) expect(loud[guest]).toBeGreaterThan(height)
})

test('cheers add up to a limit, and die down', () => {
  vi.useFakeTimers()
  const loudness = createLoudness()
  const level = () => loudness.at(performance.now())
  expect(level()).toBe(0)
  loudness.hear(3)
  const once = level()
  loudness.hear(3)
  expect(level()).toBeGreaterThan(once)
  for (let i = 0; i < 9; i++) loudness.hear(3)
  expect(level()).toBe(1)
  vi.advanceTimersByTime(2_000)
  expect(level()).toBeLessThan(0.2)
})
