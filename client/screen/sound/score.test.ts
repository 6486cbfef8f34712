import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PHASE_TYPES } from '../../../game/phase.ts'
import { BEATS_A_BAR, barOf, secondsABeat } from './score.ts'

const anyBar = fc.record({
  phase: fc.constantFrom(...PHASE_TYPES),
  bar: fc.nat(10_000),
  swell: fc.double({ min: 0, max: 1, noNaN: true }),
})
/** Pitches of C major, and of A minor's chord on E. */
const KEYS = [0, 2, 4, 5, 7, 8, 9, 11]

test('all notes lie in their bar, in one key, and no louder than 1', () => {
  fc.assert(
    fc.property(anyBar, ({ phase, bar, swell }) => {
      const notes = barOf(phase, bar, swell)
      expect(notes.some(({ voice }) => voice === 'bass')).toBe(true)
      for (const { voice, beat, beats, key, velocity } of notes) {
        expect(beat).toBeGreaterThanOrEqual(0)
        expect(beat + beats).toBeLessThanOrEqual(BEATS_A_BAR + 0.5)
        expect(velocity).toBeGreaterThan(0)
        expect(velocity).toBeLessThanOrEqual(1)
        if (voice !== 'kick' && voice !== 'shaker') expect(KEYS).toContain(key % 12)
      }
    }),
  )
})

test('a bar is the same each time', () => {
  fc.assert(
    fc.property(anyBar, ({ phase, bar, swell }) => {
      expect(barOf(phase, bar, swell)).toEqual(barOf(phase, bar, swell))
    }),
  )
})

test('a race swells: its bars have more notes, and drums, towards the end', () => {
  const notes = (swell: number) => [...Array(16).keys()].flatMap((bar) => barOf('race', bar, swell))
  const drums = (swell: number) => notes(swell).filter(({ voice }) => voice === 'kick').length
  expect(notes(1).length).toBeGreaterThan(notes(0.3).length)
  expect(notes(0.3).length).toBeGreaterThan(notes(0).length)
  expect([drums(0), drums(1)]).toEqual([0, 64])
})

test('each phase is heard to be another', () => {
  const bars = PHASE_TYPES.map((phase) => JSON.stringify([secondsABeat(phase), barOf(phase, 0, 1)]))
  expect(new Set(bars).size).toBe(PHASE_TYPES.length)
})
