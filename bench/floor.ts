import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { startRuntime } from '../scripts/local-runtime.ts'
import { builtWorker } from './built.ts'
import {
  type Figures,
  printTable,
  printWanted,
  type Range,
  SPREAD_HEAD,
  spreadOf,
  spreadRow,
} from './figures.ts'
import { type Plan, planOf } from './floor/plan.ts'
import { type Replayed, replay } from './floor/replay.ts'
import { idle, type Measured, measureGame, SETTLE_MS } from './measured-game.ts'
import type { Options } from './options.ts'
import { type CpuMeter, machine, openCpuMeter } from './process-cpu.ts'

const FLOOR_DIR = 'build/bench-floor'
/** Of the plan, to warm up. */
const WARM_UP_MS = 15_000

const WANTED: Readonly<Record<string, Range>> = { toFloor: { max: 1.25 } }

interface Floor extends Replayed {
  readonly cpuMs: number
}

/** What the platform itself takes of a game: an empty object that is told and tells as much. */
export async function benchFloor(options: Options): Promise<Figures> {
  const cpu = await openCpuMeter()
  const workerDir = await builtWorker()
  await buildFloor()
  const first = await measureGame(workerDir, cpu, options)
  const plan = planOf(first.trace, first.counts.rowsWritten)
  // Side by side, so that what else the machine does falls on both.
  const pairs = await Promise.all(
    Array.from({ length: options.games }, async () => {
      const [game, floor] = await Promise.all([
        measureGame(workerDir, cpu, options),
        measureFloor(cpu, plan),
      ])
      return { game, floor, ownMs: game.cpuMs - game.oddsCpuMs }
    }),
  )
  const ratios = pairs.map(({ ownMs, floor }) => ownMs / floor.cpuMs)
  const figures: Figures = {
    toFloor: spreadOf(ratios).median,
    gameCpuMs: spreadOf(pairs.map(({ ownMs }) => ownMs)).median,
    floorCpuMs: spreadOf(pairs.map(({ floor }) => floor.cpuMs)).median,
    pairs: pairs.length,
  }
  if (!options.isJson) print(options, plan, pairs, ratios, figures)
  return figures
}

async function buildFloor(): Promise<void> {
  await build({
    entryPoints: ['bench/floor/worker.ts'],
    outfile: `${FLOOR_DIR}/index.js`,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    external: ['cloudflare:*'],
    logLevel: 'warning',
  })
}

async function measureFloor(cpu: CpuMeter, plan: Plan): Promise<Floor> {
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-bench-'))
  const { url, pid, stop } = await startRuntime({ workerDir: FLOOR_DIR, persistPath: folder })
  try {
    await replay(url, 'warm-up', beginOf(plan))
    await wait(SETTLE_MS)
    const idleMsPerSecond = await idle(cpu, pid)
    const startedAtMs = performance.now()
    const beforeMs = await cpu.read(pid)
    const counts = await replay(url, 'floor', plan)
    const cpuMs = (await cpu.read(pid)) - beforeMs
    const seconds = (performance.now() - startedAtMs) / 1_000
    return { ...counts, cpuMs: cpuMs - idleMsPerSecond * seconds }
  } finally {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** All messages and alarms of the plan that come in its first seconds. */
function beginOf(plan: Plan): Plan {
  const isEarly = ({ atMs }: { readonly atMs: number }) => atMs < WARM_UP_MS
  return {
    ...plan,
    messages: plan.messages.filter(isEarly),
    alarms: plan.alarms.filter(isEarly),
    endsAtMs: WARM_UP_MS,
  }
}

function print(
  { rounds }: Options,
  plan: Plan,
  pairs: readonly { game: Measured; floor: Floor; ownMs: number }[],
  ratios: readonly number[],
  figures: Figures,
): void {
  console.log(
    '\nfloor: a game, and an empty object that is sent and sends as much at the same times',
  )
  console.log(`  ${machine()}`)
  console.log(
    `  ${rounds} rounds; after one game that is recorded, ${pairs.length} pairs side by side, each`,
  )
  console.log('  in a process of its own. The object stores as many rows, sets and hears as many')
  console.log('  alarms, sends as many bytes to the same sockets, and sleeps as often\n')
  printTable(SPREAD_HEAD, [
    spreadRow(
      'CPU-ms of a game, opening odds apart',
      pairs.map(({ ownMs }) => ownMs),
    ),
    spreadRow(
      'CPU-ms of the empty object',
      pairs.map(({ floor }) => floor.cpuMs),
    ),
    spreadRow('the one to the other', ratios),
    spreadRow(
      'messages heard in a game',
      pairs.map(({ game }) => game.heard.messages),
    ),
    spreadRow(
      '  of the empty object',
      pairs.map(({ floor }) => floor.messagesIn),
    ),
    spreadRow(
      'bytes heard in a game',
      pairs.map(({ game }) => game.heard.bytes),
    ),
    spreadRow(
      '  of the empty object',
      pairs.map(({ floor }) => floor.bytesIn),
    ),
    spreadRow(
      'pings in a game',
      pairs.map(({ game }) => game.pings),
    ),
    spreadRow(
      '  to the empty object',
      pairs.map(({ floor }) => floor.pingsOut),
    ),
    spreadRow(
      'alarms in a game',
      pairs.map(({ game }) => game.counts.alarms),
    ),
    spreadRow('  of the empty object', [plan.alarms.length]),
  ])
  console.log()
  printWanted(figures, WANTED)
}
