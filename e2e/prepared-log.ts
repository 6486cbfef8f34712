import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EventOf, GameEvent } from '../game/event.ts'

/**
 * Rewrites what a round dealt, in the storage of a runtime that is stopped: what cards come is
 * chance, and the product has no door for it.
 *
 * @param persistPath the folder that the runtime kept its storage in; one game in it.
 */
export async function rewriteDeal(
  persistPath: string,
  change: (event: EventOf<'RoundStarted'>) => EventOf<'RoundStarted'>,
): Promise<void> {
  const paths = await readdir(persistPath, { recursive: true })
  for (const path of paths.filter((one) => one.endsWith('.sqlite'))) {
    const database = new DatabaseSync(join(persistPath, path))
    const isGame = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'log'").get()
    if (isGame) rewriteLog(database, change)
    database.close()
  }
}

function rewriteLog(
  database: DatabaseSync,
  change: (event: EventOf<'RoundStarted'>) => EventOf<'RoundStarted'>,
): void {
  const update = database.prepare('UPDATE log SET events = ? WHERE first = ?')
  for (const { first, events } of database.prepare('SELECT first, events FROM log').all()) {
    const batch = JSON.parse(String(events)) as GameEvent[]
    const changed = batch.map((event) => (event.type === 'RoundStarted' ? change(event) : event))
    update.run(JSON.stringify(changed), Number(first))
  }
}
