import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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

test('nothing is asked of a line that is closed', () => {
  heart.stop()
  const before = pings
  heart.probe()
  vi.advanceTimersByTime(60_000)
  expect([pings, isDown]).toEqual([before, false])
})
