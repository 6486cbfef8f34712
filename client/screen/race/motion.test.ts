import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHUNK_LEAD_MS } from '../../../game/race/clock.ts'
import { decodeFrame } from '../../../game/race/frame.ts'
import { TICKS_PER_SECOND } from '../../../game/race.ts'
import { createPlayout, type RacerAt } from '../../shared/playout.ts'
import { createPlayhead } from '../../shared/race-time.ts'
import {
  RECORDED_CHUNK_TICKS,
  RECORDED_FRAMES,
  RECORDED_ORDER,
} from '../../shared/testing/recorded-race.ts'
import { addCrossed } from './ranking.ts'

const MS_PER_TICK = 1_000 / TICKS_PER_SECOND
const LATE_MAX_MS = 400
const FREEZE_MAX_MS = 100
/** Steps of the codec. */
const SLACK_METRES = 1e-3
const RUNS = { numRuns: 40 }

const frames = RECORDED_FRAMES.map((text) => {
  const decoded = decodeFrame(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)))
  if (!decoded.ok) throw new Error('a recorded frame can be read')
  return decoded.value
})

/** How a frame comes: so late, and perhaps once more, as after a reconnection. */
const delivery = fc.record({
  lateMs: fc.integer({ min: 0, max: LATE_MAX_MS }),
  againMs: fc.option(fc.integer({ min: 0, max: 2_500 })),
})
const network = fc.array(delivery, { minLength: frames.length, maxLength: frames.length })
/** Milliseconds between pictures, over and over: some displays are slow. */
const display = fc.array(fc.integer({ min: 7, max: 45 }), { minLength: 20, maxLength: 200 })

type Delivery = typeof delivery extends fc.Arbitrary<infer T> ? T : never

/** All that comes in, by the moment at which it does; the race's first tick plays at 0. */
function arrivals(deliveries: readonly Delivery[]) {
  return frames
    .flatMap((frame, at) => {
      const sentMs = at * RECORDED_CHUNK_TICKS * MS_PER_TICK - CHUNK_LEAD_MS
      const { lateMs, againMs } = deliveries[at] ?? { lateMs: 0, againMs: null }
      const first = { frame, atMs: sentMs + lateMs }
      return againMs === null ? [first] : [first, { frame, atMs: first.atMs + againMs }]
    })
    .sort((one, other) => one.atMs - other.atMs)
}

/** Plays the recorded race as a page would, and tells of every picture. */
function show(
  deliveries: readonly Delivery[],
  pictures: readonly number[],
  look: (nowMs: number, tick: number, racers: readonly RacerAt[]) => void,
): void {
  const playout = createPlayout()
  const playhead = createPlayhead()
  const coming = arrivals(deliveries)
  const racers: RacerAt[] = []
  const endMs = RECORDED_FRAMES.length * RECORDED_CHUNK_TICKS * MS_PER_TICK + 2_000
  let next = 0
  for (let nowMs = 0, at = 0; nowMs < endMs; at++) {
    const elapsedMs = pictures[at % pictures.length] ?? 16
    nowMs += elapsedMs
    for (; (coming[next]?.atMs ?? Number.POSITIVE_INFINITY) <= nowMs; next++) {
      const arrived = coming[next]
      if (arrived) playout.merge(arrived.frame)
    }
    const tick = playhead.advance(nowMs / MS_PER_TICK, Math.max(0, playout.lastTick()), elapsedMs)
    playout.at(tick, racers)
    look(nowMs, tick, racers)
  }
}

const lastTick = (() => {
  const playout = createPlayout()
  for (const frame of frames) playout.merge(frame)
  return playout.lastTick()
})()

test('nobody ever jumps back, whatever a network does within 400 ms', () => {
  fc.assert(
    fc.property(network, display, (deliveries, pictures) => {
      let before: number[] = []
      let worstMetres = 0
      show(deliveries, pictures, (_, __, racers) => {
        const now = racers.map(({ xMetres }) => xMetres)
        const steps = now.map((x, racer) => x - (before[racer] ?? 0))
        worstMetres = Math.min(worstMetres, ...steps)
        before = now
      })
      expect(worstMetres).toBeGreaterThanOrEqual(-SLACK_METRES)
    }),
    RUNS,
  )
})

test('the race never stands still for more than 100 ms before it is over', () => {
  fc.assert(
    fc.property(network, display, (deliveries, pictures) => {
      let shown = 0
      let movedAtMs = 0
      let longestMs = 0
      show(deliveries, pictures, (nowMs, tick) => {
        if (tick > shown) movedAtMs = nowMs
        shown = tick
        if (tick < lastTick) longestMs = Math.max(longestMs, nowMs - movedAtMs)
      })
      expect(longestMs).toBeLessThanOrEqual(FREEZE_MAX_MS)
      expect(shown).toBe(lastTick)
    }),
    RUNS,
  )
})

test('racers always cross the line in the server’s order', () => {
  fc.assert(
    fc.property(network, display, (deliveries, pictures) => {
      let crossed: readonly number[] = []
      show(deliveries, pictures, (_, __, racers) => {
        crossed = addCrossed(racers, crossed)
      })
      expect(crossed).toEqual(RECORDED_ORDER)
    }),
    RUNS,
  )
})
