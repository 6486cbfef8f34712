import { describe, expect, it } from 'vitest'
import { createServerClock } from './server-clock.ts'

describe('the server clock', () => {
  it('believes the message that was on its way for the shortest time', () => {
    const clock = createServerClock()
    clock.heard(10_000, 100)
    clock.heard(10_400, 700)
    expect(clock.now(700)).toBe(10_600)
  })

  it('adds half of the shortest round trip', () => {
    const clock = createServerClock()
    clock.ponged(80)
    clock.ponged(40)
    clock.heard(10_000, 0)
    expect(clock.now(0)).toBe(10_020)
  })

  it('slews a small correction instead of jumping', () => {
    const clock = createServerClock()
    clock.heard(10_000, 0)
    expect(clock.now(0)).toBe(10_000)
    clock.heard(10_600, 100)
    const after = clock.now(200)
    expect(after).toBeGreaterThan(10_200)
    expect(after).toBeLessThan(10_220)
    expect(clock.now(60_000)).toBe(70_500)
  })

  it('jumps forward after a sleep', () => {
    const clock = createServerClock()
    clock.heard(10_000, 0)
    clock.now(0)
    clock.heard(100_000, 1_000)
    expect(clock.now(1_000)).toBe(100_000)
  })

  it('never goes back', () => {
    const clock = createServerClock()
    clock.heard(100_000, 0)
    const before = clock.now(1_000)
    for (let at = 0; at < 30; at++) clock.heard(50_000 + at, 1_000 + at)
    expect(clock.now(1_100)).toBeGreaterThanOrEqual(before)
  })

  it('tells the median round trip', () => {
    const clock = createServerClock()
    expect(clock.roundTripMs()).toBeNull()
    for (const ms of [10, 500, 12]) clock.ponged(ms)
    expect(clock.roundTripMs()).toBe(12)
  })
})
