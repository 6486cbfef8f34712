import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rngOf, type Seed } from './random.ts'

const word = fc.nat(0xffff_ffff)
const seed: fc.Arbitrary<Seed> = fc.tuple(word, word, word, word)
const drawsOf = (...args: Parameters<typeof rngOf>) => {
  const rng = rngOf(...args)
  return Array.from({ length: 8 }, () => rng.below(2 ** 32))
}

test('the same seed and labels always give the same draws, others never', () => {
  fc.assert(
    fc.property(seed, fc.nat(9), (one, round) => {
      expect(drawsOf(one, 'offers', round)).toEqual(drawsOf(one, 'offers', round))
      expect(drawsOf(one, 'offers', round)).not.toEqual(drawsOf(one, 'offers', round + 1))
      expect(drawsOf(one, 'hand')).not.toEqual(drawsOf(one, 'offers'))
    }),
  )
})

test('draws are always within their bounds', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 2 ** 32 }), (one, bound) => {
      const rng = rngOf(one, 'bounds')
      const fraction = rng.fraction()
      expect(fraction >= 0 && fraction < 1).toBe(true)
      const drawn = rng.below(bound)
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true)
    }),
  )
})

test('a sample never has one item twice, nor more than there are', () => {
  fc.assert(
    fc.property(seed, fc.nat(12), fc.nat(15), (one, items, count) => {
      const sample = rngOf(one, 'sample').sample([...Array(items).keys()], count)
      expect(new Set(sample).size).toBe(Math.min(items, count))
    }),
  )
})

test('weights are heeded: none is never drawn, twice as much about twice as often', () => {
  const rng = rngOf([1, 2, 3, 4], 'weights')
  const counts = [0, 0, 0]
  for (let draw = 0; draw < 9_000; draw++) {
    const item = rng.pickWeighted([0, 1, 2], (one) => one)
    counts[item] = (counts[item] ?? 0) + 1
  }
  expect(counts[0]).toBe(0)
  expect((counts[2] ?? 0) / (counts[1] ?? 1)).toBeCloseTo(2, 0)
})

test('nothing to draw from is a bug', () => {
  const rng = rngOf([1, 2, 3, 4], 'nothing')
  expect(() => rng.pick([])).toThrow('nothing to pick from')
  expect(() => rng.pickWeighted([1], () => 0)).toThrow('no weight')
})
