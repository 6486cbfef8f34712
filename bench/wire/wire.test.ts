import { assert as holds, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFrame } from '../../game/testing/any-frame.ts'
import { CODECS } from './codecs.ts'
import { differencesOf, entropyBits } from './entropy.ts'

describe('entropy', () => {
  test('of one value is nothing, of two alike a bit each, of eight three', () => {
    expect(entropyBits([7, 7, 7])).toBeCloseTo(0)
    expect(entropyBits([1, 2, 2, 1])).toBeCloseTo(4)
    expect(entropyBits([0, 1, 2, 3, 4, 5, 6, 7])).toBeCloseTo(24)
  })

  test('of a quarter and three quarters is that of Shannon', () => {
    expect(entropyBits([0, 1, 1, 1]) / 4).toBeCloseTo(0.8113, 4)
  })

  test('is taken of a racer’s own differences, across frames too', () => {
    const frame = {
      fromTick: 0,
      racers: 2,
      samples: 2,
      x: Uint16Array.of(0, 100, 5, 107),
      lane: Int16Array.of(0, 64, 0, 63),
      flags: new Uint8Array(4),
      facts: [],
    }
    const next = { ...frame, fromTick: 6, samples: 1, x: Uint16Array.of(6, 107) }
    expect(differencesOf([frame, next], 'x')).toEqual([5, 7, 1, 0])
  })
})

test.each(CODECS)('$name gives back any frame', ({ encode, decode }) => {
  holds(
    property(anyFrame, (frame) => {
      expect(decode(encode(frame))).toEqual(frame)
    }),
  )
})
