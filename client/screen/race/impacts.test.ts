import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RaceFact } from '../../../game/race.ts'
import { createImpacts, createShake } from './impacts.ts'

const fact = (tick: number, kind: RaceFact['kind'], racer = 0): RaceFact => ({
  tick,
  kind,
  racer,
  other: null,
})

test('every hit is told once, however pictures fall', () => {
  const facts = [fact(10, 'sand', 1), fact(10, 'lead', 2), fact(40, 'slick', 3)]
  const moves = [
    { tick: 25, racer: 4, kind: 'megaphone' as const },
    { tick: 26, racer: 5, kind: 'shout' as const },
  ]
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 60 }),
      (steps) => {
        const impacts = createImpacts()
        let tick = 0
        const told = [0, ...steps].flatMap((step) => {
          tick += step
          return impacts(tick, facts, moves).map(({ racer }) => racer)
        })
        const wanted = [1, 4, 3].filter((_, at) => ([10, 25, 40][at] ?? 0) <= tick)
        expect(told).toEqual(wanted)
      },
    ),
  )
})

test('the hardest hit is the one on a slick', () => {
  const impacts = createImpacts()
  impacts(0, [], [])
  const all = (['sand', 'crowd', 'hurdle', 'slick', 'photo'] as const).map((kind) => fact(5, kind))
  const strengths = impacts(5, all, []).map(({ strength }) => strength)
  expect(Math.max(...strengths)).toBe(strengths[3])
})

test('a page that missed a second shows none of its hits', () => {
  const impacts = createImpacts()
  impacts(0, [], [])
  expect(impacts(31, [fact(20, 'slick')], [])).toEqual([])
})

test('the picture never shakes by more than a hundredth or so of its height, and comes to rest', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (hits) => {
      const shake = createShake()
      for (const strength of hits) {
        shake.hit(strength)
        const { x, y } = shake.step(16)
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(0.012)
      }
      const { x, y } = shake.step(2_000)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1e-6)
    }),
  )
})
