import type { GameEvent } from './event.ts'
import { assert } from './result.ts'
import type { State } from './state.ts'

/**
 * The version of what is stored, events and snapshots. It is raised with every change of their
 * shapes: a hash of them is held by a test.
 */
export const STORED_VERSION = 4

/**
 * The events of a stored row. That of the last release is brought to the shape of today; a game
 * lives for a day at most, so none older is needed.
 *
 * @throws where another version wrote it: this one cannot read the game.
 */
export function readEvents(version: unknown, json: string): GameEvent[] {
  const events = JSON.parse(json) as GameEvent[]
  return isPrevious(version) ? (events as unknown as Old[]).map(upcastEvent) : events
}

/** The state of a stored snapshot; as `readEvents`. */
export function readState(version: unknown, json: string): State {
  const state = JSON.parse(json) as State
  return isPrevious(version) ? upcastState(state as unknown as Old) : state
}

/** What an older version wrote: read field by field. */
type Old = Readonly<Record<string, unknown>>

function isPrevious(version: unknown): boolean {
  const isRead = version === STORED_VERSION || version === STORED_VERSION - 1
  assert(isRead, `what version ${version} stored is not read here`)
  return version !== STORED_VERSION
}

/**
 * From version 3: races had no secret and no nonces, and the crowd had no seat. Their rounds are of older rules, so that one
 * under way is void and none is checked.
 */
function upcastEvent(old: Old): GameEvent {
  const upcast = UPCASTS[old.type as string]
  return (upcast ? { ...old, ...upcast(old) } : old) as unknown as GameEvent
}

const UPCASTS: Readonly<Record<string, (old: Old) => Old>> = {
  GameCreated: (old) => ({ settings: upcastSettings(old.settings as Old) }),
  SettingsChanged: (old) => ({ settings: upcastSettings(old.settings as Old) }),
  SeatTaken: () => ({ tip: null }),
  RoundStarted: (old) => ({ round: upcastRound(old.round as Old), secret: NOTHING }),
  LockedIn: () => ({ nonce: null }),
}

function upcastState(old: Old): State {
  const seats = (old.seats as Old[]).map((seat) => ({ ...seat, chain: null }))
  const settings = upcastSettings(old.settings as Old)
  const phase = upcastPhase(old.phase as Old)
  return { ...old, settings, seats, hostOffer: null, proofs: [], phase } as unknown as State
}

function upcastPhase(phase: Old): Old {
  const { type, round, entries, outcome } = phase
  return {
    ...phase,
    ...(round ? { round: upcastRound(round as Old) } : {}),
    ...(entries ? upcastEntries(entries as Old[]) : {}),
    ...(type === 'race' ? { cheers: { counts: [], passedOnAtMs: 0 } } : {}),
    ...(outcome ? { outcome: upcastOutcome(outcome as Old) } : {}),
    ...(type === 'finale' ? { proofs: [] } : {}),
  }
}

const upcastEntries = (entries: Old[]): Old => ({
  entries: entries.map(upcastEntry),
  secret: NOTHING,
  votes: [],
})

/** Stands for a secret or a commitment that there was none of. */
const NOTHING = '0'.repeat(64)

const upcastSettings = (settings: Old): Old => ({ ...settings, hasCrowd: false })

const upcastRound = (round: Old): Old => ({
  ...round,
  commitment: NOTHING,
  contributors: [],
  crowdCards: [],
})

const upcastEntry = (entry: Old): Old => ({
  ...entry,
  locked: entry.locked ? { ...(entry.locked as Old), nonce: null } : null,
})

const upcastOutcome = (outcome: Old): Old =>
  outcome.type === 'run' ? { ...outcome, secret: NOTHING, nonces: [] } : outcome
