import { describe, expect, it } from 'vitest'
import { PATTERNS, patternTone, racerMarks, TILE } from './patterns.ts'
import { COLOURS, RACER_COLOURS } from './tokens.ts'

const racers = [...RACER_COLOURS.keys()]

describe('the racers’ patterns', () => {
  it('are as many as the colours', () => {
    expect(PATTERNS).toHaveLength(RACER_COLOURS.length)
  })

  it('differ, any two of them', () => {
    expect(new Set(PATTERNS.map(({ d }) => d)).size).toBe(PATTERNS.length)
    expect(new Set(PATTERNS.map(({ name }) => name)).size).toBe(PATTERNS.length)
  })

  it('are of other shapes where colours look alike to the red-green blind', () => {
    for (const alike of [
      [0, 2, 7],
      [1, 4],
    ]) {
      const commands = alike.map((racer) => PATTERNS[racer]?.d.replace(/[\d\s.-]/g, ''))
      expect(new Set(commands).size).toBe(alike.length)
    }
  })

  it('stay in their tile', () => {
    for (const { d } of PATTERNS) {
      for (const [, letter, numbers] of d.matchAll(/([MLHV])([\d\s.-]*)/g)) {
        expect(letter).toBeDefined()
        for (const at of (numbers as string).trim().split(/\s+/).map(Number)) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(TILE)
        }
      }
    }
  })

  it('are light on the one dark colour, and ink on the others', () => {
    const light = racers.filter((racer) => patternTone(racer).color === COLOURS.foam)
    expect(light).toEqual([6])
  })
})

it('marks each racer by colour, pattern and outline, no two alike', () => {
  for (const mark of ['--lane', '--pattern', '--shape'] as const) {
    expect(new Set(racers.map((racer) => racerMarks(racer)[mark])).size).toBe(racers.length)
  }
})
