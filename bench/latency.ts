import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRuntime } from '../scripts/local-runtime.ts'
import { builtWorker } from './built.ts'
import {
  type Figures,
  percentileOf,
  printTable,
  printWanted,
  type Range,
  shown,
} from './figures.ts'
import { ACKS, ackTimes } from './latency/acks.ts'
import { openNetwork } from './latency/delaying-proxy.ts'
import { GAMES, roundTimes } from './latency/rounds.ts'
import { SLEEP_MS, SLEEPS, wakingTimes } from './latency/wakings.ts'
import type { Options } from './options.ts'
import { PLAYERS } from './party.ts'
import { load, machine } from './process-cpu.ts'

/** Milliseconds put in between clients and server. */
const ROUND_TRIPS_MS = [0, 40, 150] as const

const NAMES = {
  ack: 'command to acknowledgement',
  lockInToScreen: 'lock-in to host screen',
  shoutToFrame: 'shout to its frame at the host screen',
  shoutToScreen: 'shout to the moment it plays there',
  wakingAck: 'command to acknowledgement, game asleep',
} as const
type Kind = keyof typeof NAMES
const KINDS = Object.keys(NAMES) as Kind[]
type Times = Readonly<Record<Kind, readonly number[]>>

const WANTED: Readonly<Record<string, Range>> = {
  ackP95Ms: { max: 25 },
  shoutToScreenP95Ms: { max: 3_000 },
}

interface Setup {
  /** Of a runtime process for each round trip: a game's thread does not wait for another's odds. */
  readonly url: string
  readonly roundTripMs: number
}

/** How long people wait for what they did, near the server and far away. */
export async function benchLatency({ isJson }: Options): Promise<Figures> {
  const workerDir = await builtWorker()
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-latency-'))
  const closers: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    const setups: Setup[] = []
    for (const roundTripMs of ROUND_TRIPS_MS) {
      const persistPath = join(folder, String(roundTripMs))
      const runtime = await startRuntime({ workerDir, persistPath })
      const network = await openNetwork(runtime.port, roundTripMs)
      closers.unshift(() => network.close(), runtime.stop)
      setups.push({ url: network.url, roundTripMs })
    }
    if (!isJson) printMethod()
    const times = await measure(setups)
    const figures = figuresOf(times)
    if (!isJson) print(times, figures)
    return figures
  } finally {
    for (const close of closers) await close()
  }
}

/** One kind after the other, at all distances side by side. */
async function measure(setups: readonly Setup[]): Promise<readonly Times[]> {
  const atAll = <T>(run: (url: string) => Promise<T>) =>
    Promise.all(setups.map(({ url }) => run(url)))
  const acks = await atAll(ackTimes)
  const rounds = await atAll(roundTimes)
  const wakings = await atAll(wakingTimes)
  return rounds.map(({ lockIn, shoutToFrame, shoutToScreen }, at) => ({
    ack: acks[at] ?? [],
    lockInToScreen: lockIn,
    shoutToFrame,
    shoutToScreen,
    wakingAck: wakings[at] ?? [],
  }))
}

const median = (values: readonly number[]) => percentileOf(values, 0.5)
const p95 = (values: readonly number[]) => percentileOf(values, 0.95)

/** Named without a distance on loopback. */
function figuresOf(times: readonly Times[]): Figures {
  const entries = times.flatMap((of, at) => {
    const distance = at === 0 ? '' : `At${ROUND_TRIPS_MS[at]}`
    return KINDS.flatMap((kind) => [
      [`${kind}MedianMs${distance}`, median(of[kind])] as const,
      [`${kind}P95Ms${distance}`, p95(of[kind])] as const,
    ])
  })
  return Object.fromEntries(entries)
}

function printMethod(): void {
  console.log('\nlatency: milliseconds that people wait for what they did')
  console.log(`  ${machine()}`)
  console.log('  The built Worker, storage on disk, real WebSockets; client and server share the')
  console.log('  machine and its clock. Round trips are put in by a relay that holds bytes back,')
  console.log('  half of the time each way. A workerd process for each round trip')
  console.log(`  command: a host changes a setting, which is stored, ${ACKS} times, one at a time`)
  console.log(`  lock-ins and shouts: ${GAMES} games of ${PLAYERS} players at once, a round each`)
  console.log(
    `  asleep: after ${SLEEP_MS / 1_000} s of rest, ${SLEEPS} times, by the server’s meter`,
  )
}

function print(times: readonly Times[], figures: Figures): void {
  for (const [at, of] of times.entries()) {
    const roundTripMs = ROUND_TRIPS_MS[at] ?? 0
    console.log(roundTripMs === 0 ? '\n  Loopback' : `\n  Round trip of ${roundTripMs} ms`)
    printTable(
      ['', 'samples', 'median', '95th percentile', 'most'],
      KINDS.map((kind) => [
        NAMES[kind],
        String(of[kind].length),
        shown(median(of[kind])),
        shown(p95(of[kind])),
        shown(Math.max(...of[kind])),
      ]),
    )
  }
  console.log(`\n  Noise: all of it rises with what else runs (load now ${load()})\n`)
  const wanted = Object.keys(WANTED).map((name) => [name, figures[name] ?? Number.NaN])
  printWanted(Object.fromEntries(wanted), WANTED)
}
