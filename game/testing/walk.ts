import type { ClientRequest, Command, ScheduledCommand, Sender } from '../command.ts'
import { type Context, createGame, decide } from '../decide.ts'
import { EMPTY_DRAFT } from '../draft.ts'
import { due } from '../due.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { GameCode } from '../identity.ts'
import type { Seed } from '../random.ts'
import { assert } from '../result.ts'
import { DEFAULT_SETTINGS, type Timers } from '../settings.ts'
import type { State } from '../state.ts'
import { plainCore } from './plain-core.ts'
import { credentialOf, HOST, playerOf } from './table.ts'

/** A game at a moment. */
export interface Place {
  readonly state: State
  readonly nowMs: number
  /** How one comes here, for whoever looks into a failure. */
  readonly way: readonly string[]
}

const core = plainCore()
const PEOPLE = ['Ada', 'Bo'] as const
const SEATS_WANTED = 3
/** How late an alarm may come; the last of these is an outage. */
const LATE_MS = [0, 70_000]

/** The lobby of a day of two rounds. */
export function lobbyOf(timers: Timers): Place {
  const nowMs = 1_000_000
  const code = 'BCDFGH' as GameCode
  const made = evolve(null, createGame({ code, hostCredential: credentialOf('host'), nowMs }))
  const settings = { ...DEFAULT_SETTINGS, rounds: 2, racers: 4, timers }
  return after({ state: made, nowMs, way: [timers] }, HOST, { type: 'ChangeSettings', settings })
}

/**
 * All places that can be reached from here, one for each that differ in what matters to time:
 * phase and round, pause, who sits there, who is away, and who has locked in.
 */
export function walk(from: Place): Place[] {
  const known = new Map([[keyOf(from), from]])
  const open = [from]
  for (let place = open.pop(); place; place = open.pop()) {
    for (const next of nextOf(place)) {
      const key = keyOf(next)
      if (known.has(key)) continue
      known.set(key, next)
      open.push(next)
    }
  }
  return [...known.values()]
}

/** What happens there when this runs at that moment. */
export function run({ state }: Place, nowMs: number, scheduled: ScheduledCommand) {
  const decision = decide(state, { by: 'clock', scheduled }, contextAt(nowMs))
  assert(decision.ok, 'what happens by itself is not refused')
  return decision.value
}

/** The place that what is due leads to, so much too late. */
export function runDue(place: Place, lateMs = 0): Place {
  const { atMs, scheduled } = due(place.state)
  const nowMs = Math.max(place.nowMs, atMs + lateMs)
  const events = run(place, nowMs, scheduled)
  return { ...moved(place, events, `${scheduled.type} +${lateMs}`), nowMs }
}

function nextOf(place: Place): Place[] {
  const { state } = place
  const isSeated = (name: string) =>
    state.seats.some(({ credential }) => credential === credentialOf(name))
  const hasRoom = state.seats.length < SEATS_WANTED
  const phase = state.phase.type
  const round = 'round' in state.phase ? state.phase.round.number : 0
  const byHost: ClientRequest[] = [
    { type: 'StartDay' },
    { type: 'Pause' },
    { type: 'Resume' },
    { type: 'Next', phase, round },
    { type: 'AddTime', phase, round },
    { type: 'EndGame' },
    { type: 'PlayAgain' },
    ...(hasRoom ? [{ type: 'AddBot', temperament: null } as const] : []),
    ...state.seats.flatMap(({ seat }): ClientRequest[] => [
      { type: 'RemoveSeat', seat },
      { type: 'RestoreSeat', seat },
    ]),
  ]
  const byPeople = PEOPLE.flatMap((name) =>
    isSeated(name)
      ? [
          tried(place, playerOf(name), { type: 'LockIn', ...EMPTY_DRAFT, nonce: null }),
          tried(place, playerOf(name), { type: 'Leave' }),
        ]
      : hasRoom
        ? [tried(place, playerOf(name), { type: 'Join', name, avatar: 0, tip: null })]
        : [],
  )
  const byPresence = state.seats.map(({ seat, awaySinceMs }) => {
    const note: ScheduledCommand = { type: 'NotePresence', seat, isHere: awaySinceMs !== null }
    return moved(place, run(place, place.nowMs, note), `presence of ${seat}`)
  })
  const isGone = (one: Place) => due(one.state).scheduled.type === 'Expire'
  return [
    ...byHost.map((request) => tried(place, HOST, request)),
    ...byPeople,
    ...byPresence,
    ...(isGone(place) ? [] : LATE_MS.map((lateMs) => runDue(place, lateMs))),
  ].filter((next) => next !== null)
}

/** Null where it is refused. */
function tried(place: Place, by: Sender, request: ClientRequest): Place | null {
  const command: Command = { by, id: place.way.length, request }
  const decision = decide(place.state, command, contextAt(place.nowMs))
  return decision.ok ? moved(place, decision.value, request.type) : null
}

function after(place: Place, by: Sender, request: ClientRequest): Place {
  const next = tried(place, by, request)
  assert(next, `${request.type} is taken`)
  return next
}

function moved(place: Place, events: readonly GameEvent[], how: string): Place {
  const state = events.reduce<State>(evolve, place.state)
  return { state, nowMs: place.nowMs, way: [...place.way, how] }
}

/** Chance is that of the moment: the same walk leads to the same places. */
function contextAt(nowMs: number): Context {
  let draws = nowMs
  const word = () => Math.imul(++draws, 0x9e37_79b1) >>> 0
  const drawSeed = (): Seed => [word(), word(), word(), word()]
  return { nowMs, core, drawSeed, isObscene: () => false }
}

function keyOf({ state, nowMs }: Place): string {
  const { phase, seats, pausedAtMs } = state
  const { scheduled, atMs } = due(state)
  return JSON.stringify([
    state.settings.timers,
    phase.type,
    'round' in phase && phase.round.number,
    pausedAtMs !== null,
    phase.span.endsAtMs === null,
    phase.type === 'race' && [phase.steppedTick, phase.finish !== null],
    scheduled.type,
    atMs <= nowMs,
    seats.map(({ seat, sitter, credential, kicked, awaySinceMs }) => [
      sitter === 'human' ? credential : 'bot',
      kicked,
      awaySinceMs !== null,
      phase.type === 'paddock' &&
        phase.entries.find((entry) => entry.seat === seat)?.locked != null,
    ]),
  ])
}
