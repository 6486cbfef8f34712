import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import type { GameEvent } from '../../game/event.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../game/settings.ts'
import type { Game } from '../game-object.ts'
import { connect, keyOf, ORIGIN, type TestClient } from './client.ts'
import { moveTo, seedChance } from './clock.ts'

export type Stub = DurableObjectStub<Game>

export interface Made {
  readonly code: string
  readonly hostKey: string
  /** Another one after a crash: a stub of an object that was aborted is of no more use. */
  stub: Stub
}

export const FAST: Settings = {
  ...DEFAULT_SETTINGS,
  rounds: 1,
  racers: 6,
  timers: 'fast',
  speedPercent: 200,
}

export async function makeGame(): Promise<Made> {
  const response = await exports.default.fetch(`${ORIGIN}/api/games`, { method: 'POST' })
  const { code, hostKey } = (await response.json()) as { code: string; hostKey: string }
  return { code, hostKey, stub: env.GAME.getByName(code) }
}

/** A game with its people at the table. Their sockets may be others after a crash. */
export interface Table extends Made {
  host: TestClient
  ann: TestClient
  bob: TestClient
  crowd: TestClient
}

/** How a table is set. */
export interface Setting extends Partial<Settings> {
  readonly bots?: number
  /** Chance from here on, so that two tables can have the same. */
  readonly seed?: number
}

/** A host, two players with a seat, somebody in the crowd; and bots, where they are asked for. */
export async function setTable({ bots = 0, seed, ...settings }: Setting = {}): Promise<Table> {
  const made = await makeGame()
  if (seed !== undefined) seedChance(seed)
  const table = { ...made, ...(await sitDown(made)) }
  const { host, ann, bob } = table
  await ann.ask({ type: 'Join', name: 'Ann', avatar: 1, tip: null })
  await bob.ask({ type: 'Join', name: 'Bob', avatar: 2, tip: null })
  await host.ask({ type: 'ChangeSettings', settings: { ...FAST, ...settings } })
  for (let bot = 0; bot < bots; bot++) await host.ask({ type: 'AddBot', temperament: 'wild' })
  return table
}

async function sitDown({ code, hostKey }: Made, told: Partial<Record<string, TestClient>> = {}) {
  return {
    host: await connect(code, 'host', hostKey, told.host),
    ann: await connect(code, 'player', keyOf('ann'), told.ann),
    bob: await connect(code, 'player', keyOf('bob'), told.bob),
    crowd: await connect(code, 'crowd', keyOf('carol'), told.crowd),
  }
}

/** Everybody's connection is new, and takes up where the old one ended. */
export async function reconnect(table: Table): Promise<void> {
  table.stub = env.GAME.getByName(table.code)
  const { host, ann, bob, crowd } = table
  Object.assign(table, await sitDown(table, { host, ann, bob, crowd }))
}

export const alarmOf = (stub: Stub): Promise<number | null> =>
  runInDurableObject(stub, (_, { storage }) => storage.getAlarm())

/** Lets time pass until the alarm, or so much later or earlier, and the alarm go off. */
export async function ringAlarm(stub: Stub, lateMs = 0): Promise<void> {
  const atMs = await alarmOf(stub)
  if (atMs === null) throw new Error('no alarm is set')
  moveTo(atMs + lateMs)
  await runDurableObjectAlarm(stub)
}

/** Rings until the host sees this. */
export async function ringUntil(
  table: Table,
  holds: (host: TestClient) => boolean,
  ring: (table: Table) => Promise<void> = ({ stub }) => ringAlarm(stub),
): Promise<void> {
  for (let rings = 0; !holds(table.host); rings++) {
    if (rings > 200) throw new Error('what was waited for did not come')
    await ring(table)
    await table.host.settle()
  }
}

export const phaseIs = (type: string) => (client: TestClient) => client.view?.phase.type === type

/** Everything that is stored of a game, in order. */
export const logOf = (stub: Stub): Promise<GameEvent[]> =>
  runInDurableObject(stub, (_, { storage }) =>
    storage.sql
      .exec('SELECT events FROM log ORDER BY first')
      .toArray()
      .flatMap(({ events }) => JSON.parse(String(events)) as GameEvent[]),
  )
