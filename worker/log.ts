import type { ClientRequest } from '../game/command.ts'
import { type GameEvent, isEphemeral } from '../game/event.ts'
import { evolveAll } from '../game/evolve.ts'
import {
  LOG_EVENTS_LOBBY_MAX,
  LOG_EVENTS_MAX,
  LOG_EVENTS_VOTES_MAX,
  SNAPSHOT_EVERY_EVENTS,
} from '../game/limits.ts'
import { assert } from '../game/result.ts'
import type { State } from '../game/state.ts'
import { readEvents, readState, SNAPSHOT_TABLE, STORED_VERSION } from '../game/stored.ts'
import type { Meter } from './meter.ts'

/**
 * A game's events in SQLite, one row a commit, and one snapshot of the state that they lead to.
 * Everything is synchronous: no other message comes between a decision and its storage. What is
 * written in one go is kept or lost as one.
 * https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/
 */
export class Log {
  readonly #sql: SqlStorage
  readonly #meter: Meter
  #events = 0
  #snapshotAt = 0

  constructor(sql: SqlStorage, meter: Meter) {
    this.#sql = sql
    this.#meter = meter
  }

  /** Whether it has no room for this command. */
  isFullFor(request: ClientRequest): boolean {
    return this.#events >= eventsMax(request)
  }

  /** The state that the log leads to; null where there is no game. Writes nothing. */
  hydrate(): State | null {
    const tables = this.#tables()
    if (!tables.includes('log')) return null
    const [kept] = tables.includes('snapshot')
      ? this.#sql.exec('SELECT events, v, state FROM snapshot').toArray()
      : []
    this.#snapshotAt = kept === undefined ? 0 : Number(kept.events)
    this.#events = this.#snapshotAt
    let state = kept === undefined ? null : readState(kept.v, String(kept.state))
    const rows = this.#sql.exec(
      'SELECT first, v, events FROM log WHERE first >= ? ORDER BY first',
      this.#snapshotAt,
    )
    for (const { first, v, events } of rows) {
      assert(first === this.#events, 'the log has no gaps')
      const batch = readEvents(v, String(events))
      state = evolveAll(state, batch)
      this.#events += batch.length
    }
    return state
  }

  /** Makes the log; a game is a game from then on. */
  create(): void {
    this.#write('CREATE TABLE log (first INTEGER PRIMARY KEY, v INTEGER, events TEXT)')
    this.#events = 0
    this.#snapshotAt = 0
  }

  /** Stores what is to be stored of a batch that led to `state`. */
  append(batch: readonly GameEvent[], state: State): void {
    const stored = batch.filter((event) => !isEphemeral(event))
    if (stored.length === 0) return
    this.#write(
      'INSERT INTO log (first, v, events) VALUES (?, ?, ?)',
      ...[this.#events, STORED_VERSION, JSON.stringify(stored)],
    )
    this.#events += stored.length
    if (this.#events - this.#snapshotAt >= SNAPSHOT_EVERY_EVENTS) this.#keepSnapshot(state)
  }

  /** Most games end before their first: a table is a row, too. */
  #keepSnapshot(state: State): void {
    if (this.#snapshotAt === 0) this.#write(SNAPSHOT_TABLE)
    this.#write(
      'INSERT OR REPLACE INTO snapshot (id, events, v, state) VALUES (0, ?, ?, ?)',
      ...[this.#events, STORED_VERSION, JSON.stringify(state)],
    )
    this.#snapshotAt = this.#events
  }

  /** An object that is no game must stay empty, so it is asked before anything is made. */
  #tables(): readonly unknown[] {
    return this.#sql
      .exec("SELECT name FROM sqlite_master WHERE type = 'table'")
      .toArray()
      .map(({ name }) => name)
  }

  #write(query: string, ...bindings: readonly (string | number)[]): void {
    this.#meter.rowsWritten += this.#sql.exec(query, ...bindings).rowsWritten
  }
}

/** Joining and settings stop before the log is full, so that the game itself can go on. */
function eventsMax({ type }: ClientRequest): number {
  switch (type) {
    case 'Join':
    case 'Leave':
    case 'ChangeProfile':
    case 'ChangeSettings':
    case 'AddBot':
    case 'RemoveSeat':
    case 'LockRoom':
      return LOG_EVENTS_LOBBY_MAX
    case 'Vote':
      return LOG_EVENTS_VOTES_MAX
    default:
      return LOG_EVENTS_MAX
  }
}
