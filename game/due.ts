import type { ScheduledCommand } from './command.ts'
import {
  AWAY_GRACE_MS,
  GAME_LIFE_MS,
  IDLE_PAUSE_MS,
  LATE_LOCK_IN_MS,
  USES_CLOSE_MS,
} from './limits.ts'
import type { PhaseOf, RacePhase } from './phase.ts'
import { nextChunkAtMs } from './race-phase.ts'
import { assertNever } from './result.ts'
import type { Entry } from './round.ts'
import { timingsOf } from './settings.ts'
import { isBot, type State } from './state.ts'
import { seatAt } from './viewer.ts'

export interface Due {
  readonly atMs: number
  readonly scheduled: ScheduledCommand
}

/** What happens by itself next, and when: the one source of the alarm. */
export function due(state: State): Due {
  const { phase, pausedAtMs } = state
  if (pausedAtMs !== null) return at(pausedAtMs + GAME_LIFE_MS, 'Expire')
  switch (phase.type) {
    case 'lobby':
    case 'finale':
      return at(phase.span.startedAtMs + GAME_LIFE_MS, 'Expire')
    case 'parade':
    case 'reveal':
    case 'payout':
      return phaseEnd(state, 0)
    case 'paddock':
      return paddockNext(state, phase)
    case 'race':
      return raceNext(state, phase)
    default:
      return assertNever(phase)
  }
}

const at = (
  atMs: number,
  type: 'EndPhase' | 'MoveBots' | 'StepRace' | 'GoIdle' | 'Expire',
): Due => ({
  atMs,
  scheduled: { type },
})

function phaseEnd({ phase, resumedAtMs }: State, graceMs: number): Due {
  const { startedAtMs, endsAtMs } = phase.span
  if (endsAtMs !== null) return at(endsAtMs + graceMs, 'EndPhase')
  return at(Math.max(startedAtMs, resumedAtMs) + IDLE_PAUSE_MS, 'GoIdle')
}

function paddockNext(state: State, paddock: PhaseOf<'paddock'>): Due {
  const end = phaseEnd(state, LATE_LOCK_IN_MS)
  // Nothing waits for the Crowd: it moves as the paddock ends.
  const open = paddock.entries.filter(
    (entry) => entry.locked === null && sitterOf(state, entry) !== 'crowd',
  )
  const hasBots = open.some((entry) => isBot(sitterOf(state, entry)))
  const bots = hasBots ? [at(botsAtMs(state, paddock), 'MoveBots')] : []
  const early = hasBots ? [] : earlyEnd(state, paddock, open)
  return [end, ...bots, ...early].reduce((one, other) => (other.atMs < one.atMs ? other : one))
}

/** Bots think a little, but have moved when cards that act at once close. */
function botsAtMs({ settings }: State, { span }: PhaseOf<'paddock'>): number {
  const thoughtMs = span.startedAtMs + timingsOf(settings).botsMs
  return span.endsAtMs === null
    ? thoughtMs
    : Math.max(span.startedAtMs, Math.min(thoughtMs, span.endsAtMs - USES_CLOSE_MS - 1))
}

/**
 * The paddock ends early once all who are here have locked in, and those who are away have had
 * their time to come back; never while nobody at all has.
 */
function earlyEnd(state: State, paddock: PhaseOf<'paddock'>, open: readonly Entry[]): Due[] {
  const people = paddock.entries.filter((entry) => sitterOf(state, entry) === 'human')
  if (people.length > 0 && people.every(({ locked }) => locked === null)) return []
  const waits = open.map((entry) => {
    const seat = seatAt(state, entry.seat)
    return seat?.awaySinceMs == null ? Number.POSITIVE_INFINITY : seat.awaySinceMs + AWAY_GRACE_MS
  })
  const atMs = Math.max(paddock.span.startedAtMs, ...waits)
  return Number.isFinite(atMs) ? [at(atMs, 'EndPhase')] : []
}

const sitterOf = (state: State, entry: Entry) => seatAt(state, entry.seat)?.sitter

function raceNext(state: State, race: RacePhase): Due {
  const { endsAtMs } = race.span
  if (race.finish && endsAtMs !== null) return at(endsAtMs, 'EndPhase')
  return at(nextChunkAtMs(race, state.settings.speedPercent), 'StepRace')
}
