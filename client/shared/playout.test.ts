import { describe, expect, it } from 'vitest'
import type { FrameSamples } from '../../game/race/frame.ts'
import { createPlayout } from './playout.ts'

/** One racer's samples from a tick on: way in metres, and whether it flies. */
function frame(fromTick: number, metres: number[], flying: number[] = []): FrameSamples {
  return {
    fromTick,
    racers: 1,
    samples: metres.length,
    x: Uint16Array.from(metres, (x) => Math.round(x * 50)),
    lane: Int16Array.from(metres, () => 64),
    flags: Uint8Array.from(metres, (_, at) => (flying.includes(at) ? 1 : 0)),
    facts: [],
  }
}

const one = (playout: ReturnType<typeof createPlayout>, tick: number) => {
  const [racer] = playout.at(tick, [])
  if (racer === undefined) throw new Error('no racer')
  return racer
}

describe('the playout', () => {
  it('passes through its samples', () => {
    const playout = createPlayout()
    playout.merge(frame(0, [0, 1, 3, 4]))
    expect(one(playout, 6).xMetres).toBeCloseTo(3)
    expect(one(playout, 6).lane).toBe(1)
  })

  it('moves smoothly between them and never back', () => {
    const playout = createPlayout()
    playout.merge(frame(0, [0, 0, 2, 2, 2.5, 6]))
    let before = 0
    for (let tick = 0; tick <= 15; tick += 0.1) {
      const { xMetres } = one(playout, tick)
      expect(xMetres).toBeGreaterThanOrEqual(before - 1e-6)
      expect(xMetres - before).toBeLessThan(0.3)
      before = xMetres
    }
  })

  it('holds before the first sample and after the last', () => {
    const playout = createPlayout()
    playout.merge(frame(0, [1, 2]))
    expect(one(playout, -20).xMetres).toBeCloseTo(1)
    expect(one(playout, 99).xMetres).toBeCloseTo(2)
    expect(playout.lastTick()).toBe(3)
  })

  it('draws a hop as an arc that stands on the sand at both ends', () => {
    const playout = createPlayout()
    playout.merge(frame(0, [0, 0, 1, 2, 3, 4, 4, 4], [2, 3, 4, 5]))
    expect(one(playout, 3).heightMetres).toBe(0)
    expect(one(playout, 4.5).heightMetres).toBeCloseTo(0)
    expect(one(playout, 10.5).heightMetres).toBeCloseTo(0.196, 2)
    expect(one(playout, 16.5).heightMetres).toBeCloseTo(0)
    expect(one(playout, 21).heightMetres).toBe(0)
  })

  it('lets later frames win and waits at a hole', () => {
    const playout = createPlayout()
    playout.merge(frame(0, [0, 1, 2]))
    playout.merge(frame(12, [8, 9]))
    expect(playout.lastTick()).toBe(6)
    playout.merge(frame(6, [3, 4]))
    expect(playout.lastTick()).toBe(15)
    expect(one(playout, 6).xMetres).toBeCloseTo(3)
  })

  it('forgets a race when it is cleared', () => {
    const playout = createPlayout()
    playout.merge(frame(0, [0, 1, 2]))
    playout.clear()
    expect(playout.lastTick()).toBe(-1)
    expect(playout.at(3, [])).toHaveLength(0)
  })
})
