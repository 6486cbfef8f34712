import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import budgets from '../../bench/budgets.json' with { type: 'json' }
import { createHeartbeat, type Heartbeat } from './heartbeat.ts'

let pings: number
let isDown: boolean
let heart: Heartbeat

beforeEach(() => {
  vi.useFakeTimers()
  pings = 0
  isDown = false
  heart = createHeartbeat({
    ping: () => pings++,
    ponged: () => undefined,
    silent: () => {
      isDown = true
    },
  })
  heart.opened()
  vi.advanceTimersByTime(3_000)
  heart.heard()
})

afterEach(() => {
  vi.useRealTimers()
})

test('a line on which nothing comes any more is called down within 4 s of an overdue chunk', () => {
  heart.probe()
  vi.advanceTimersByTime(4_000)
  expect(isDown).toBe(true)
})

test('a press that nobody answers calls the line down within 4 s', () => {
  heart.expectAnswer()
  vi.advanceTimersByTime(4_000)
  expect(isDown).toBe(true)
})

test('a press that is answered costs no ping', () => {
  const before = pings
  heart.expectAnswer()
  vi.advanceTimersByTime(1_000)
  heart.heard()
  vi.advanceTimersByTime(4_000)
  expect([pings, isDown]).toEqual([before, false])
})

test('a line that answers the question stays up, and is asked once', () => {
  const before = pings
  heart.probe()
  heart.probe()
  expect(pings).toBe(before + 1)
  vi.advanceTimersByTime(500)
  heart.heard()
  vi.advanceTimersByTime(4_000)
  expect(isDown).toBe(false)
})

test('a line on which something is heard is not asked', () => {
  const before = pings
  for (let seconds = 0; seconds < 60; seconds += 10) {
    vi.advanceTimersByTime(10_000)
    heart.heard()
  }
  expect(pings).toBe(before)
})

test('a silent line is asked after 15 s, and is down after 25', () => {
  const before = pings
  vi.advanceTimersByTime(14_900)
  expect(pings).toBe(before)
  vi.advanceTimersByTime(200)
  expect([pings, isDown]).toEqual([before + 1, false])
  vi.advanceTimersByTime(9_950)
  expect(isDown).toBe(true)
})

test('a line that answers and says nothing else takes as many pings as its budget has', () => {
  heart.stop()
  pings = 0
  let told = 0
  heart = createHeartbeat({
    ping: () => pings++,
    ponged: () => undefined,
    silent: () => undefined,
  })
  heart.opened()
  for (let ms = 0; ms < 10 * 60_000; ms += 10) {
    vi.advanceTimersByTime(10)
    if (pings > told) heart.heard()
    told = pings
  }
  const { onOpening, perMinute } = budgets.silentSocketPings
  expect(pings).toBeLessThanOrEqual(onOpening + 10 * perMinute)
  expect(pings).toBeGreaterThan(10 * (perMinute - 1))
})

test('nothing is asked of a line that is closed', () => {
  heart.stop()
  const before = pings
  heart.probe()
  vi.advanceTimersByTime(60_000)
  expect([pings, isDown]).toEqual([before, false])
})
