import { describe, expect, test } from 'vitest'
import { due } from './due.ts'
import {
  AWAY_GRACE_MS,
  GAME_LIFE_MS,
  IDLE_PAUSE_MS,
  LAST_CALL_AFTER_OUTAGE_MS,
  LATE_LOCK_IN_MS,
} from './limits.ts'
import { tickAtMs } from './race/clock.ts'
import { RACE_TICK_LIMIT } from './race.ts'
import { TIMERS, type Timers } from './settings.ts'
import type { State } from './state.ts'
import { lobbyOf, type Place, run, runDue, walk } from './testing/walk.ts'

const PHASES = ['lobby', 'parade', 'paddock', 'reveal', 'race', 'payout', 'finale'] as const

const isOn = ({ phase, pausedAtMs }: State) =>
  phase.type !== 'lobby' && phase.type !== 'finale' && pausedAtMs === null

/** What only grows while a game runs by itself; words are compared one after the other. */
function progressOf({ phase, pausedAtMs, resumedAtMs }: State): number[] {
  const round = 'round' in phase ? phase.round.number : 99
  const locked = 'entries' in phase ? phase.entries.filter((entry) => entry.locked).length : 0
  const ticks = phase.type === 'race' ? phase.steppedTick : 0
  const span = phase.span.endsAtMs ?? 0
  return [
    round,
    PHASES.indexOf(phase.type),
    pausedAtMs ?? 0,
    resumedAtMs,
    locked,
    ticks,
    phase.type === 'paddock' || phase.type === 'race' ? span : 0,
  ]
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((figure, index) => figure !== other[index])
  return at >= 0 && (one[at] as number) > (other[at] as number)
}

/** By when a phase is over, or paused, if nobody does anything. */
function endOf({ phase, resumedAtMs, settings }: State): number {
  const { startedAtMs, endsAtMs } = phase.span
  if (phase.type === 'race') {
    return endsAtMs ?? tickAtMs(phase.clock, RACE_TICK_LIMIT, settings.speedPercent)
  }
  const lastMs = endsAtMs ?? Math.max(startedAtMs, resumedAtMs) + IDLE_PAUSE_MS
  return lastMs + (phase.type === 'paddock' ? LATE_LOCK_IN_MS + AWAY_GRACE_MS : 0)
}

describe.each(TIMERS)('with timers %s, wherever a game can come to', (timers) => {
  const places = walked(timers)

  test('all phases are reached, running and paused, with people, without, and with all away', () => {
    const seen = (of: (place: Place) => boolean) => [
      ...new Set(places.filter(of).map(({ state }) => state.phase.type)),
    ]
    const inPlay = PHASES.filter((phase) => phase !== 'lobby' && phase !== 'finale')
    const people = ({ state }: Place) => state.seats.filter(({ sitter }) => sitter === 'human')
    expect(seen(() => true)).toEqual(expect.arrayContaining([...PHASES]))
    for (const of of [
      ({ state }: Place) => state.pausedAtMs !== null,
      (place: Place) => isOn(place.state) && people(place).length === 0,
      (place: Place) => isOn(place.state) && people(place).length === 2,
      (place: Place) =>
        isOn(place.state) &&
        people(place).length > 0 &&
        people(place).every(({ awaySinceMs }) => awaySinceMs !== null),
      ({ state }: Place) => isOn(state) && state.seats.some(({ kicked }) => kicked !== null),
    ]) {
      expect(seen(of)).toEqual(expect.arrayContaining(inPlay))
    }
  })

  test('something is due, and it is the end of the game only where nothing runs', () => {
    for (const { state, way } of places) {
      const { atMs, scheduled } = due(state)
      expect(Number.isFinite(atMs), way.join()).toBe(true)
      expect(scheduled.type !== 'Expire', way.join()).toBe(isOn(state))
      if (isOn(state)) continue
      expect(atMs).toBe((state.pausedAtMs ?? state.phase.span.startedAtMs) + GAME_LIFE_MS)
    }
  })

  test('nothing happens before it is due, and what is due brings the game on', () => {
    for (const place of places) {
      const { atMs, scheduled } = due(place.state)
      expect(run(place, atMs - 1, scheduled), place.way.join()).toEqual([])
      if (!isOn(place.state)) {
        expect(run(place, atMs, scheduled)).toEqual([{ type: 'GameExpired' }])
        continue
      }
      for (const lateMs of [0, 70_000, GAME_LIFE_MS]) {
        const { state } = runDue(place, lateMs)
        const isOnward = isMore(progressOf(state), progressOf(place.state))
        expect(isOnward, `${place.way.join()} then ${scheduled.type} ${lateMs} late`).toBe(true)
      }
    }
  })

  test('each phase ends by itself in time, or pauses where the host alone ends it', () => {
    for (const place of places.filter(({ state }) => isOn(state))) {
      const { state, nowMs, way } = place
      // An outage that swallowed the end of a paddock is followed by a last call.
      const calledMs =
        state.phase.type === 'paddock' ? LAST_CALL_AFTER_OUTAGE_MS + LATE_LOCK_IN_MS : 0
      const byMs = Math.max(nowMs + calledMs, endOf(state))
      let now = place
      for (let steps = 0; now.state.phase.type === state.phase.type && isOn(now.state); steps++) {
        expect(steps, way.join()).toBeLessThan(60)
        now = runDue(now)
      }
      expect(now.nowMs, way.join()).toBeLessThanOrEqual(byMs)
      const isHostsToEnd = state.phase.span.endsAtMs === null && state.phase.type !== 'race'
      expect(isHostsToEnd || isOn(now.state) || now.state.phase.type === 'finale').toBe(true)
    }
  })
})

/** Walked once for all tests. */
function walked(timers: Timers): Place[] {
  return walk(lobbyOf(timers))
}
