import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { MadeGame } from '../game/wire/http.ts'
import { startRuntime } from '../scripts/local-runtime.ts'
import { builtCore, builtWorker } from './built.ts'
import { type Client, connect, createGame } from './client.ts'
import { changeSetting, readMeter } from './commands.ts'
import {
  type Figures,
  printTable,
  printWanted,
  type Range,
  SPREAD_HEAD,
  spreadOf,
  spreadRow,
} from './figures.ts'
import { BOTS, growLog, replaceLogs } from './growth-log.ts'
import type { Options } from './options.ts'
import { type CpuMeter, machine, openCpuMeter } from './process-cpu.ts'
import { medianRatio } from './rounds.ts'

/**
 * The logs, each with as much to replay since its last snapshot, but for the last: as much as there
 * ever is. One that is new has only its game's first event.
 */
const LOGS = {
  new: null,
  short: { eventsMin: 100, tail: 100 },
  long: { eventsMin: 10_000, tail: 100 },
  longest: { eventsMin: 10_000, tail: 240 },
} as const
type Kind = keyof typeof LOGS
const KINDS = Object.keys(LOGS) as Kind[]

/** Times that all games are let fall asleep and woken. The first is to warm up. */
const SLEEPS = 4
/** An object sleeps ten seconds after its last message, and is looked for now and then. */
const SLEEP_MS = 14_000
/** In one go: fewer than a key may send in a second. */
const WARM_COMMANDS = 30
/** What a command leads to is over by then. */
const SETTLE_MS = 40

const WANTED: Readonly<Record<string, Range>> = {
  cpuPerCommandAt10000To100: { max: 1.2 },
  coldCpuPerCommandAt10000To100: { max: 1.5 },
}

interface Game extends MadeGame {
  readonly kind: Kind
}
interface Table extends Game {
  readonly host: Client
}
type Costs = Readonly<Record<Kind, readonly number[]>>

/** CPU of a command by the length of the game's log, awake and woken from storage. */
export async function benchGrowth({ isJson, games: ofEach }: Options): Promise<Figures> {
  const cpu = await openCpuMeter()
  const workerDir = await builtWorker()
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-growth-'))
  try {
    const games = await prepare(workerDir, folder, ofEach)
    const { cold, warm } = await measure(workerDir, folder, games, cpu)
    const figures: Figures = {
      cpuPerCommandAt10000To100: medianRatio(warm.long, warm.short),
      coldCpuPerCommandAt10000To100: medianRatio(cold.long, cold.short),
      coldCpuPerCommandLongestTailTo100: medianRatio(cold.longest, cold.short),
      cpuMsPerCommandAt10000: spreadOf(warm.long).median,
      coldCpuMsPerCommandAt10000: spreadOf(cold.long).median,
      games: ofEach,
    }
    if (!isJson) print({ cold, warm }, figures, ofEach, cpu)
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Makes games of every kind and gives them their logs. */
async function prepare(workerDir: string, folder: string, ofEach: number): Promise<Game[]> {
  const runtime = await startRuntime({ workerDir, persistPath: folder })
  const games: Game[] = []
  // In turn, so that what else the machine does falls on all kinds.
  for (let at = 0; at < ofEach; at++) {
    for (const kind of KINDS) games.push({ ...(await createGame(runtime.url)), kind })
  }
  await runtime.stop()
  const core = await builtCore()
  const kindOf = new Map<string, Kind>(games.map(({ code, kind }) => [code, kind]))
  await replaceLogs(folder, (code, created) => {
    const wanted = LOGS[kindOf.get(code) ?? 'new']
    return wanted && growLog(created, core, wanted)
  })
  return games
}

async function measure(workerDir: string, folder: string, games: readonly Game[], cpu: CpuMeter) {
  const runtime = await startRuntime({ workerDir, persistPath: folder })
  const { url, pid } = runtime
  try {
    const tables: Table[] = []
    for (const game of games) {
      const { code, hostKey } = game
      tables.push({
        ...game,
        host: await connect({ origin: url, code, role: 'host', key: hostKey }),
      })
    }
    const cold = noCosts()
    for (let sleep = 0; sleep < SLEEPS; sleep++) {
      await wait(SLEEP_MS)
      for (const table of tables) {
        const ms = await cpuOf(cpu, pid, () => changeSetting(table.host))
        if (sleep > 0) cold[table.kind].push(ms)
      }
    }
    await assertWoken(url, tables)
    assertGrown(tables)
    const warm = noCosts()
    for (const [at, table] of tables.entries()) {
      await changeSetting(table.host)
      await wait(SETTLE_MS)
      const ms = await cpuOf(cpu, pid, async () => {
        for (let count = 0; count < WARM_COMMANDS; count++) await changeSetting(table.host)
      })
      if (at >= KINDS.length) warm[table.kind].push(ms / WARM_COMMANDS)
    }
    for (const { host } of tables) await host.close()
    return { cold, warm }
  } finally {
    await runtime.stop()
  }
}

const noCosts = (): Record<Kind, number[]> => ({ new: [], short: [], long: [], longest: [] })

async function cpuOf(cpu: CpuMeter, pid: number, act: () => Promise<void>): Promise<number> {
  const beforeMs = await cpu.read(pid)
  await act()
  await wait(SETTLE_MS)
  return (await cpu.read(pid)) - beforeMs
}

/** The games that were given logs are as those logs have them. */
function assertGrown(tables: readonly Table[]): void {
  for (const { kind, host } of tables) {
    const { length } = host.view().seats
    if (length !== (LOGS[kind] === null ? 0 : BOTS)) throw new Error(`${length} seats in a game`)
  }
}

/** Each game was woken by its first connection and once after each sleep. */
async function assertWoken(url: string, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const { wakes } = await readMeter(url, table)
    if (wakes < 1 + SLEEPS) throw new Error(`a game was woken ${wakes} times, not ${1 + SLEEPS}`)
  }
}

function print(
  { cold, warm }: { readonly cold: Costs; readonly warm: Costs },
  figures: Figures,
  ofEach: number,
  { how }: CpuMeter,
): void {
  const NAMES: Readonly<Record<Kind, string>> = {
    new: '1 event',
    short: '100 events, none in a snapshot',
    long: '10,000 events, 100 of them since the snapshot',
    longest: '10,000 events, 240 of them since the snapshot',
  }
  console.log('\ngrowth: CPU-ms of a command by the length of its game’s log')
  console.log(`  ${machine()}`)
  console.log(
    `  ${ofEach} games of each length in one workerd process, taking turns, storage on disk;`,
  )
  console.log('  the command: the host of a lobby with seven bots changes a setting')
  console.log(`  CPU: user and system of that process (${how})`)
  console.log(`\n  Woken from storage by the command, after ${SLEEP_MS / 1_000} seconds of rest`)
  printTable(
    SPREAD_HEAD,
    KINDS.map((kind) => spreadRow(NAMES[kind], cold[kind])),
  )
  console.log(`\n  Awake, mean of ${WARM_COMMANDS} commands one after the other`)
  printTable(
    SPREAD_HEAD,
    KINDS.map((kind) => spreadRow(NAMES[kind], warm[kind])),
  )
  console.log('\n  Ratios are medians of those of games that were measured side by side')
  printWanted(figures, WANTED)
}
