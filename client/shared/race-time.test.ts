import { describe, expect, it } from 'vitest'
import type { View } from '../../game/view.ts'
import { createPlayhead, lightsMs, nextChunkMs, tickAt, wantedTick } from './race-time.ts'

describe('tickAt', () => {
  const clock = { tick: 30, atMs: 1_000 }

  it('plays thirty ticks a second at speed one', () => {
    expect(tickAt(clock, 100, 2_000)).toBeCloseTo(60)
  })

  it('plays faster at double speed', () => {
    expect(tickAt(clock, 200, 2_000)).toBeCloseTo(90)
  })

  it('is before the start while the lights are on', () => {
    expect(tickAt({ tick: 0, atMs: 1_000 }, 100, 0)).toBeCloseTo(-30)
  })
})

describe('the playhead', () => {
  it('follows the wanted tick', () => {
    const head = createPlayhead()
    expect(head.advance(3, 90, 16)).toBe(3)
    expect(head.advance(4, 90, 16)).toBe(4)
  })

  it('holds at the last sample and catches up without a jump', () => {
    const head = createPlayhead()
    head.advance(10, 12, 16)
    expect(head.advance(20, 12, 16)).toBe(12)
    const after = head.advance(20.5, 60, 16)
    expect(after).toBeGreaterThan(12.4)
    expect(after).toBeLessThan(13.5)
    let shown = after
    for (let at = 1; at < 600; at++) {
      const next = head.advance(20.5 + at * 0.5, 1_000, 16)
      expect(next - shown).toBeLessThan(1.2)
      shown = next
    }
    expect(shown).toBeCloseTo(20.5 + 599 * 0.5, 0)
  })

  it('never goes back', () => {
    const head = createPlayhead()
    head.advance(40, 90, 16)
    expect(head.advance(30, 90, 16)).toBe(40)
  })

  it('goes straight to where it should be after a long hole', () => {
    const head = createPlayhead()
    head.advance(10, 12, 16)
    head.advance(299, 12, 9_000)
    expect(head.advance(300, 600, 16)).toBe(300)
  })
})

describe('a paused race', () => {
  const race = (pausedAtMs: number | null) =>
    ({
      phase: { type: 'race', clock: { tick: 0, atMs: 1_000 }, isOpen: true },
      settings: { speedPercent: 100 },
      pausedAtMs,
    }) as View
  const lastTick = 60

  it('plays to the end of what was sent, whenever it was paused', () => {
    for (const pausedAtMs of [1_200, 2_900]) {
      const wanted = wantedTick(race(pausedAtMs), 9_000) ?? 0
      expect(createPlayhead().advance(wanted, lastTick, 16)).toBe(lastTick)
    }
  })

  it('is not waited for; one that goes on is, from its last sample on', () => {
    expect(nextChunkMs(race(1_200), lastTick)).toBe(null)
    expect(nextChunkMs(race(null), lastTick)).toBe(3_250)
  })

  it('has its start lights go on if its first stretch was sent, as the racers do, and stand if not', () => {
    expect(lightsMs(900, lastTick, 1_500)).toBe(1_500)
    expect(lightsMs(900, -1, 1_500)).toBe(900)
    expect(lightsMs(null, -1, 1_500)).toBe(1_500)
  })
})
