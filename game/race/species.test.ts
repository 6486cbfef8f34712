import { describe, expect, test } from 'vitest'
import { rngOf } from '../random.ts'
import { drawLineUp, QUIRKS, quirkNumber, SPECIES } from './species.ts'

describe('the stable', () => {
  test('has at least twelve species with short names of their own', () => {
    expect(SPECIES.length).toBeGreaterThanOrEqual(12)
    const names = SPECIES.map(({ name }) => name)
    expect(new Set(names).size).toBe(SPECIES.length)
    expect(names.filter((name) => name.length > 12)).toEqual([])
  })

  test('gives each species a quirk and a kind of its own', () => {
    expect(new Set(SPECIES.map(({ quirk }) => quirk)).size).toBe(SPECIES.length)
    expect(new Set(SPECIES.map(({ kind }) => kind)).size).toBe(SPECIES.length)
    for (const { quirk } of SPECIES) expect(QUIRKS[quirkNumber(quirk)]).toBe(quirk)
  })

  test('has stats of 1 to 10 with totals near each other', () => {
    for (const { stats } of SPECIES) {
      const values = Object.values(stats)
      expect(values.every((value) => value >= 1 && value <= 10)).toBe(true)
      const total = values.reduce((sum, value) => sum + value, 0)
      expect(Math.abs(total - 22)).toBeLessThanOrEqual(1)
    }
  })

  test('draws line-ups without a double', () => {
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawLineUp(rngOf([seed, 0, 0, 0], 'line-up'), 8)
      expect(new Set(drawn).size).toBe(8)
    }
  })
})
