import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ClientRequest, Sender } from '../game/command.ts'
import { decide } from '../game/decide.ts'
import { type GameEvent, isEphemeral } from '../game/event.ts'
import { evolve } from '../game/evolve.ts'
import { SNAPSHOT_EVERY_EVENTS } from '../game/limits.ts'
import type { RaceCore } from '../game/race/core.ts'
import { assert } from '../game/result.ts'
import type { State } from '../game/state.ts'
import { SNAPSHOT_TABLE, STORED_VERSION } from '../game/stored.ts'

/** Seats that a grown log has taken. */
export const BOTS = 7
const HOST: Sender = { role: 'host' }

/** A game's log as the Worker stores it: a row a commit, and the latest snapshot. */
export interface GrownLog {
  readonly rows: readonly { readonly first: number; readonly events: readonly GameEvent[] }[]
  readonly snapshot: { readonly events: number; readonly state: State } | null
  /** In all rows. */
  readonly events: number
}

/**
 * A lobby in which the host seats bots and then changes the settings again and again, until the log
 * has `eventsMin` events and, since its last snapshot, `tail`: so that logs of different lengths
 * have equally much to replay.
 */
export function growLog(
  created: GameEvent,
  core: RaceCore,
  { eventsMin, tail }: { readonly eventsMin: number; readonly tail: number },
): GrownLog {
  assert(created.type === 'GameCreated', 'a log begins with its game')
  let state = evolve(null, created)
  const rows: { first: number; events: readonly GameEvent[] }[] = [{ first: 0, events: [created] }]
  let events = 1
  let snapshot: GrownLog['snapshot'] = null
  for (let id = 1; events < eventsMin || events - (snapshot?.events ?? 0) < tail; id++) {
    const ctx = {
      nowMs: created.span.startedAtMs,
      core,
      drawSeed: () => [id, 2, 3, 4] as const,
      isObscene: () => false,
    }
    const decision = decide(state, { by: HOST, id, request: requestOf(id, state) }, ctx)
    assert(decision.ok, `refused: ${JSON.stringify(decision)}`)
    state = decision.value.reduce<State>(evolve, state)
    const stored = decision.value.filter((event) => !isEphemeral(event))
    rows.push({ first: events, events: stored })
    events += stored.length
    // As worker/log.ts does it.
    if (events - (snapshot?.events ?? 0) >= SNAPSHOT_EVERY_EVENTS) snapshot = { events, state }
  }
  return { rows, snapshot, events }
}

const requestOf = (id: number, { settings }: State): ClientRequest =>
  id <= BOTS
    ? { type: 'AddBot', temperament: null }
    : { type: 'ChangeSettings', settings: { ...settings, rounds: 1 + (id % 10) } }

/**
 * Puts logs in place of those of new games, in the storage of a runtime that is stopped.
 *
 * @param grow the log of the game of a code that began with this event; null leaves it as it is.
 */
export async function replaceLogs(
  persistPath: string,
  grow: (code: string, created: GameEvent) => GrownLog | null,
): Promise<void> {
  const paths = await readdir(persistPath, { recursive: true })
  for (const path of paths.filter((one) => one.endsWith('.sqlite'))) {
    const database = new DatabaseSync(join(persistPath, path))
    const isGame = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'log'").get()
    const first = isGame && database.prepare('SELECT events FROM log WHERE first = 0').get()
    const [created] = first ? (JSON.parse(String(first.events)) as GameEvent[]) : []
    const log = created?.type === 'GameCreated' ? grow(created.code, created) : null
    if (log !== null) write(database, log)
    database.close()
  }
}

function write(database: DatabaseSync, { rows, snapshot }: GrownLog): void {
  database.exec(`BEGIN; DELETE FROM log; ${SNAPSHOT_TABLE}; DELETE FROM snapshot`)
  const insert = database.prepare('INSERT INTO log (first, v, events) VALUES (?, ?, ?)')
  for (const { first, events } of rows) insert.run(first, STORED_VERSION, JSON.stringify(events))
  if (snapshot !== null) {
    database
      .prepare('INSERT INTO snapshot (id, events, v, state) VALUES (0, ?, ?, ?)')
      .run(snapshot.events, STORED_VERSION, JSON.stringify(snapshot.state))
  }
  database.exec('COMMIT')
}
