import { expect, test } from 'vitest'
import { frameWorkMs, type TraceEvent } from './frame-work.ts'

const event = (name: string, ts: number, tdur = 0, tid = 1): TraceEvent => ({
  name,
  pid: 9,
  tid,
  ts,
  tdur,
})

test('a picture takes its own task and all up to the next picture, of its thread alone', () => {
  const events = [
    event('RunTask', 0, 700),
    event('RunTask', 1_000, 4_000),
    // Two callbacks in one picture are one picture.
    event('FireAnimationFrame', 1_100, 3_000),
    event('FireAnimationFrame', 4_200, 100),
    event('RunTask', 6_000, 500),
    event('RunTask', 8_000, 9_000, 2),
    event('RunTask', 17_000, 2_000),
    event('FireAnimationFrame', 17_100, 1_000),
    event('RunTask', 33_000, 2_000),
    event('FireAnimationFrame', 33_100, 1_000),
  ]
  expect(frameWorkMs(events)).toEqual([4.5, 2])
  expect(frameWorkMs(events.toReversed())).toEqual([4.5, 2])
})

test('a page that does not draw has no pictures', () => {
  expect(frameWorkMs([event('RunTask', 0, 700)])).toEqual([])
  expect(frameWorkMs([])).toEqual([])
})
