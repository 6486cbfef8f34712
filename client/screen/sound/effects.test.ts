import { beforeAll, describe, expect, test, vi } from 'vitest'
import { EFFECTS, type EffectName } from './effects.ts'
import { samplesOf } from './synth.ts'

const NAMES = Object.keys(EFFECTS) as EffectName[]
/** Seconds. */
const SHORTEST = 0.03
const LONGEST = 2.5
const WINDOW = 0.05
/** Root mean square of what is still heard. */
const AUDIBLE = 0.004

let zzfx: typeof import('zzfx')['ZZFX']

beforeAll(async () => {
  vi.stubGlobal('AudioContext', class {})
  zzfx = (await import('zzfx')).ZZFX
})

describe.each(NAMES)('%s', (name) => {
  const samples = () => samplesOf(zzfx, name)

  test('has the peak that the table says, and never clips', () => {
    const peak = samples().reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    expect(peak).toBeCloseTo(EFFECTS[name].volume, 5)
    expect(peak).toBeLessThan(0.9)
  })

  test('is neither a click nor a song', () => {
    const seconds = samples().length / zzfx.sampleRate
    expect(seconds).toBeGreaterThan(SHORTEST)
    expect(seconds).toBeLessThan(LONGEST)
  })

  test('has no silence in it before its end', () => {
    const all = samples()
    const size = WINDOW * zzfx.sampleRate
    const loud: boolean[] = []
    for (let from = 0; from < all.length; from += size) {
      const part = all.slice(from, from + size)
      const power = part.reduce((sum, one) => sum + one * one, 0) / part.length
      loud.push(Math.sqrt(power) > AUDIBLE)
    }
    expect(loud.indexOf(true)).toBe(0)
    const end = loud.lastIndexOf(true)
    expect(loud.slice(0, end).every((one) => one)).toBe(true)
    // The end of a release may be beneath hearing, no more than that.
    expect(end).toBeGreaterThanOrEqual(Math.floor(loud.length * 0.7) - 1)
  })

  test('is the same each time', () => {
    expect(samples()).toEqual(samples())
  })
})
