import type { GameEvent } from './event.ts'
import { assert } from './result.ts'
import { NO_STICKERS, type State } from './state.ts'

/**
 * The version of what is stored, events and snapshots. It is raised with every change of their
 * shapes: a hash of them is held by a test.
 */
export const STORED_VERSION = 8

/** Where a log's one snapshot stands; made with the first. */
export const SNAPSHOT_TABLE =
  'CREATE TABLE IF NOT EXISTS snapshot (id INTEGER PRIMARY KEY, events INTEGER, v INTEGER, state TEXT)'

/**
 * The events of a stored row. That of the last release is brought to the shape of today; a game
 * lives for a day at most, so none older is needed.
 *
 * @throws where another version wrote it: this one cannot read the game.
 */
export function readEvents(version: unknown, json: string): GameEvent[] {
  const events = JSON.parse(json) as GameEvent[]
  isPrevious(version)
  return events
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
 * From version 7, which knew no stickers, and of deeds not what they took: of these the sum is lost.
 * Events are the same.
 */
function upcastState(old: Old): State {
  const past = (old.past as Old[]).map(withSums)
  const phase = old.phase as Old
  return {
    ...old,
    stickers: NO_STICKERS,
    past,
    phase: 'deeds' in phase ? withSums(phase) : phase,
  } as unknown as State
}

const withSums = (old: Old): Old => ({
  ...old,
  deeds: (old.deeds as Old[]).map((deed) => ({ ...deed, pearls: 0 })),
})
