import { expect, test } from 'vitest'
import { createGame } from '../game/decide.ts'
import { evolveAll } from '../game/evolve.ts'
import type { Credential, GameCode } from '../game/identity.ts'
import { LOG_EVENTS_LOBBY_MAX } from '../game/limits.ts'
import type { RaceCore } from '../game/race/core.ts'
import { type GrownLog, growLog } from './growth-log.ts'

const created = createGame({
  code: 'BCDFGH' as GameCode,
  hostCredential: 'host' as Credential,
  nowMs: 0,
})
/** A lobby needs none. */
const noCore = {} as RaceCore

test('a long log has as much to replay as a short one, and leads to the same state as all of it', () => {
  const short = growLog(created, noCore, { eventsMin: 100, tail: 100 })
  const long = growLog(created, noCore, { eventsMin: 10_000, tail: 100 })
  const tailOf = ({ events, snapshot }: GrownLog) => events - (snapshot?.events ?? 0)
  expect(short.snapshot).toBeNull()
  expect(long.events).toBeGreaterThanOrEqual(10_000)
  expect(long.events).toBeLessThan(LOG_EVENTS_LOBBY_MAX)
  expect(tailOf(long)).toBeGreaterThanOrEqual(100)
  // A command stores two events.
  expect(Math.abs(tailOf(long) - tailOf(short))).toBeLessThan(2)

  const inSnapshot = long.rows.filter(({ first }) => first < (long.snapshot?.events ?? 0))
  const folded = evolveAll(
    null,
    inSnapshot.flatMap(({ events }) => events),
  )
  expect(folded).toEqual(long.snapshot?.state)
})

test('rows follow one another without a gap, as the Worker asserts', () => {
  const { rows, events } = growLog(created, noCore, { eventsMin: 300, tail: 40 })
  const ends = rows.map((row) => row.first + row.events.length)
  expect(rows.map(({ first }) => first)).toEqual([0, ...ends.slice(0, -1)])
  expect(ends.at(-1)).toBe(events)
})
