import { describe, expect, test } from 'vitest'
import { rngOf } from '../random.ts'
import { drawTrack } from './track.ts'

const tracks = Array.from({ length: 300 }, (_, seed) =>
  drawTrack(rngOf([seed, 0, 0, 0], 'track'), 6),
)

describe('a drawn track', () => {
  test('is of whole metres, plain at both ends', () => {
    for (const { lengthMetres, patches } of tracks) {
      expect(lengthMetres).toSatisfy((metres: number) => metres >= 92 && metres <= 106)
      for (const { fromMetres, toMetres, lane } of patches) {
        expect([fromMetres, toMetres].every(Number.isInteger)).toBe(true)
        expect(fromMetres).toBeGreaterThanOrEqual(8)
        expect(toMetres).toBeLessThanOrEqual(lengthMetres - 8)
        expect(lane === null || (lane >= 0 && lane < 6)).toBe(true)
      }
    }
  })

  test('has patches that come one after the other', () => {
    for (const { patches } of tracks) {
      for (const [index, patch] of patches.entries()) {
        const next = patches[index + 1]
        expect(patch.toMetres).toBeGreaterThan(patch.fromMetres)
        if (next) expect(next.fromMetres).toBeGreaterThanOrEqual(patch.toMetres)
      }
    }
  })

  test('shows every kind of ground over the days, in one lane and across all', () => {
    const all = tracks.flatMap(({ patches }) => patches)
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(3)
    expect(all.some(({ lane }) => lane === null) && all.some(({ lane }) => lane !== null)).toBe(
      true,
    )
  })
})
