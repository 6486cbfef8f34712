import type { GameEvent } from './event.ts'
import { assert } from './result.ts'
import type { State } from './state.ts'

/**
 * The version of what is stored, events and snapshots. It is raised with every change of their
 * shapes: a hash of them is held by a test.
 */
export const STORED_VERSION = 5

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

/** From version 4, which spoke English alone. */
function upcastEvent(old: Old): GameEvent {
  const hasSettings = old.type === 'GameCreated' || old.type === 'SettingsChanged'
  return (hasSettings ? withLanguage(old) : old) as unknown as GameEvent
}

const upcastState = (old: Old): State => withLanguage(old) as unknown as State

const withLanguage = (old: Old): Old => ({
  ...old,
  settings: { ...(old.settings as Old), language: 'en' },
})
