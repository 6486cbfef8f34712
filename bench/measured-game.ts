import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PhaseType } from '../game/phase.ts'
import { DEFAULT_SETTINGS, type Settings } from '../game/settings.ts'
import type { MeterCounts } from '../game/wire/http.ts'
import { startRuntime } from '../scripts/local-runtime.ts'
import { readMeter } from './commands.ts'
import { openCountingProxy } from './counting-proxy.ts'
import type { Trace } from './floor/plan.ts'
import { gather, goHome, type Moment, type Party, play } from './party.ts'
import type { CpuMeter } from './process-cpu.ts'

/** What one game cost. CPU is that of its workerd process, milliseconds, idle baseline taken off. */
export interface Measured {
  readonly cpuMs: number
  readonly oddsCpuMs: number
  readonly cpuMsOf: Readonly<Record<PhaseType, number>>
  readonly idleMsPerSecond: number
  readonly seconds: number
  readonly counts: MeterCounts
  /** What the clients counted at their end. */
  readonly heard: { readonly messages: number; readonly bytes: number; readonly frameBytes: number }
  readonly pings: number
  /** All that left the server, headers, handshakes and heartbeats included. */
  readonly wireBytes: number
  readonly trace: Trace
}

export const SETTLE_MS = 3_000
const IDLE_MS = 8_000
/** A phase's change and all that it sends lie well within this of its due time. */
const WINDOW_MS = { before: 40, after: 900 } as const

/** Plays a short game to warm up and one that counts, in a runtime process of its own. */
export async function measureGame(
  workerDir: string,
  cpu: CpuMeter,
  { rounds, speedPercent }: Pick<Settings, 'rounds' | 'speedPercent'>,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-bench-'))
  const runtime = await startRuntime({ workerDir, persistPath: folder })
  const proxy = await openCountingProxy(runtime.port)
  const url = `http://127.0.0.1:${proxy.port}`
  try {
    const settings = { ...DEFAULT_SETTINGS, timers: 'fast' } as const
    await playThrough(url, { ...settings, rounds: 1, speedPercent: 200 })
    await wait(SETTLE_MS)
    const idleMsPerSecond = await idle(cpu, runtime.pid)
    const beforeBytes = proxy.bytesOut()
    const game = { ...settings, rounds, speedPercent }
    const measured = await measure(url, cpu, runtime.pid, game)
    const wireBytes = proxy.bytesOut() - beforeBytes
    return { ...withoutIdle(measured, idleMsPerSecond), wireBytes }
  } finally {
    await proxy.close()
    await runtime.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Games of one process at a time: a deployment has many in one isolate. */
export const GAMES_TOGETHER = 12
/** They do not begin in step. */
const APART_MS = 7_000

/** CPU milliseconds a game where one runtime process has several at a time, after one to warm up. */
export async function measureTogether(
  workerDir: string,
  cpu: CpuMeter,
  { rounds, speedPercent }: Pick<Settings, 'rounds' | 'speedPercent'>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-bench-'))
  const { url, pid, stop } = await startRuntime({ workerDir, persistPath: folder })
  try {
    const settings = { ...DEFAULT_SETTINGS, timers: 'fast' } as const
    await playThrough(url, { ...settings, rounds: 1, speedPercent: 200 })
    await wait(SETTLE_MS)
    const idleMsPerSecond = await idle(cpu, pid)
    const startedAtMs = performance.now()
    const beforeMs = await cpu.read(pid)
    await Promise.all(
      Array.from({ length: GAMES_TOGETHER }, async (_, at) => {
        await wait(at * APART_MS)
        await playThrough(url, { ...settings, rounds, speedPercent })
      }),
    )
    const cpuMs = (await cpu.read(pid)) - beforeMs
    const seconds = (performance.now() - startedAtMs) / 1_000
    return (cpuMs - idleMsPerSecond * seconds) / GAMES_TOGETHER
  } finally {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A game of which nothing is measured here. */
export async function playThrough(url: string, settings: Settings): Promise<void> {
  const party = await gather(url, settings)
  await play(party, () => undefined)
  await goHome(party)
}

/** CPU milliseconds a second of a runtime that has nothing to do. */
export async function idle(cpu: CpuMeter, pid: number): Promise<number> {
  const beforeMs = await cpu.read(pid)
  await wait(IDLE_MS)
  return ((await cpu.read(pid)) - beforeMs) / (IDLE_MS / 1_000)
}

interface Raw extends Omit<Measured, 'cpuMs' | 'cpuMsOf' | 'idleMsPerSecond' | 'wireBytes'> {
  /** CPU time and wall time of each phase, in order; the first is the lobby. */
  readonly stretches: readonly { phase: PhaseType; cpuMs: number; seconds: number }[]
}

async function measure(url: string, cpu: CpuMeter, pid: number, settings: Settings): Promise<Raw> {
  const read = () => cpu.read(pid)
  const startedAtMs = performance.now()
  const marks = [{ phase: 'lobby' as PhaseType, cpuMs: read(), atMs: startedAtMs }]
  const windows = createWindows(read)
  const party = await gather(url, settings)
  const openingMs = await read()
  const opened = play(party, (moment) => {
    marks.push({ phase: moment.phase, cpuMs: read(), atMs: performance.now() })
    if (moment.phase === 'parade' && moment.round === 1) windows.first(openingMs)
    windows.plan(moment, settings.rounds)
  })
  await opened
  const endCpuMs = await read()
  const endedAtMs = performance.now()
  const counts = await readMeter(url, party)
  const { heard, pings } = heardBy(party)
  const trace = traceOf(party, endedAtMs)
  await goHome(party)
  const ends = await Promise.all(marks.map(async (mark) => ({ ...mark, cpuMs: await mark.cpuMs })))
  const stretches = ends.map(({ phase, cpuMs, atMs }, at) => ({
    phase,
    cpuMs: (ends[at + 1]?.cpuMs ?? endCpuMs) - cpuMs,
    seconds: ((ends[at + 1]?.atMs ?? endedAtMs) - atMs) / 1_000,
  }))
  const seconds = (endedAtMs - startedAtMs) / 1_000
  const oddsCpuMs = await windows.oddsCpuMs()
  return { stretches, seconds, counts, heard, pings, trace, oddsCpuMs }
}

/**
 * CPU time around the moments at which rounds start, which is where the odds are computed, and at
 * which paddocks open, which is the like without odds: the difference is what the odds cost.
 */
function createWindows(read: () => Promise<number>) {
  const rounds: Promise<number>[] = []
  const paddocks: Promise<number>[] = []

  const around = async (atMs: number): Promise<number> => {
    await wait(Math.max(0, atMs - WINDOW_MS.before - Date.now()))
    const beforeMs = await read()
    await wait(atMs + WINDOW_MS.after - Date.now())
    return (await read()) - beforeMs
  }
  return {
    /** The first round was started by a request, before which `beforeMs` was read. */
    first(beforeMs: number) {
      rounds.push(wait(WINDOW_MS.after).then(async () => (await read()) - beforeMs))
    },
    plan({ phase, round, endsAtMs }: Moment, roundsInAll: number) {
      if (endsAtMs === null) return
      if (phase === 'parade') paddocks.push(around(endsAtMs))
      if (phase === 'payout' && round < roundsInAll) rounds.push(around(endsAtMs))
    },
    async oddsCpuMs(): Promise<number> {
      return sum(await Promise.all(rounds)) - sum(await Promise.all(paddocks))
    },
  }
}

function heardBy({ host, players }: Party): Pick<Measured, 'heard' | 'pings'> {
  const all = [host, ...players].map(({ traffic }) => traffic)
  return {
    heard: {
      messages: sum(all.map(({ messagesIn }) => messagesIn)),
      bytes: sum(all.map(({ bytesIn }) => bytesIn)),
      frameBytes: sum(all.map(({ frameBytesIn }) => frameBytesIn)),
    },
    pings: sum(all.map(({ pingsOut }) => pingsOut)),
  }
}

/** What comes first on a socket is its greeting. */
function traceOf({ host, players }: Party, endedAtMs: number): Trace {
  const all = [host, ...players].map(({ traffic }) => traffic)
  const byTime = (a: { atMs: number }, b: { atMs: number }) => a.atMs - b.atMs
  return {
    opened: all.flatMap(({ heard }) => heard.slice(0, 1)),
    sent: all.flatMap(({ sent }, socket) => sent.map((one) => ({ ...one, socket }))).sort(byTime),
    heard: all
      .flatMap(({ heard }, socket) => heard.slice(1).map((one) => ({ ...one, socket })))
      .sort(byTime),
    endedAtMs,
  }
}

function withoutIdle(
  { stretches, ...raw }: Raw,
  idleMsPerSecond: number,
): Omit<Measured, 'wireBytes'> {
  const cpuMsOf = { lobby: 0, parade: 0, paddock: 0, reveal: 0, race: 0, payout: 0, finale: 0 }
  for (const { phase, cpuMs, seconds } of stretches) {
    cpuMsOf[phase] += cpuMs - seconds * idleMsPerSecond
  }
  return { ...raw, idleMsPerSecond, cpuMsOf, cpuMs: sum(Object.values(cpuMsOf)) }
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
