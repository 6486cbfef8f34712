import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DEFAULT_SETTINGS, type Settings } from '../../game/settings.ts'
import { probePort, type Runtime, startRuntime } from '../../scripts/local-runtime.ts'
import { idle, playThrough, SETTLE_MS } from '../measured-game.ts'
import type { CpuMeter } from '../process-cpu.ts'
import { type Cause, msByCause } from './causes.ts'
import { type CpuProfile, stacksOf, tickOf, withIdle } from './cpu-profile.ts'
import { flameOf, flamePage } from './flame.ts'
import { openProfiler, type Profiler } from './inspector.ts'
import { priceOfPing } from './pings.ts'
import { withSources } from './source-names.ts'

/** Asked for; the runtime takes about half as long again. */
const EVERY_US = 200
const INTERRUPTED_MS = 8_000
const WORKER = 'scuttle'
const FOLDER = 'bench/results'

/** What a game's script spends its CPU time on. */
export interface Profiled {
  /** Of the Worker's own script, milliseconds. */
  readonly msOf: Readonly<Record<Cause, number>>
  readonly samples: number
  readonly tickUs: number
  /** CPU milliseconds of a ping, measured before the game. */
  readonly pingMs: number
  /** Share of the time of the thread that runs script which the profiler's interrupts take. */
  readonly interruptShare: number
  readonly profilePath: string
  readonly flamePath: string
}

/** Plays a game under the profiler, in a runtime of its own, and writes profile and flame graph. */
export async function profileGame(
  workerDir: string,
  cpu: CpuMeter,
  { rounds, speedPercent }: Pick<Settings, 'rounds' | 'speedPercent'>,
): Promise<Profiled> {
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-bench-'))
  const inspectorPort = await probePort(0, '127.0.0.1')
  const runtime = await startRuntime({ workerDir, persistPath: folder, inspectorPort })
  try {
    const settings = { ...DEFAULT_SETTINGS, timers: 'fast' } as const
    await playThrough(runtime.url, { ...settings, rounds: 1, speedPercent: 200 })
    await wait(SETTLE_MS)
    const idleMsPerSecond = await idle(cpu, runtime.pid)
    const pingMs = await priceOfPing(runtime.url, cpu, runtime.pid, idleMsPerSecond)
    const game = { ...settings, rounds, speedPercent }
    const { raw, interruptShare } = await sampled(runtime, inspectorPort, cpu, game)
    const map = JSON.parse(await readFile(join(workerDir, 'index.js.map'), 'utf8'))
    const profile = withSources(withIdle(raw), map, workerDir)
    return {
      msOf: msByCause(stacksOf(profile)),
      samples: raw.samples.length,
      tickUs: tickOf(raw),
      pingMs,
      interruptShare,
      ...(await written(profile)),
    }
  } finally {
    await runtime.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function sampled(runtime: Runtime, port: number, cpu: CpuMeter, settings: Settings) {
  const profiler = await openProfiler(port, WORKER, EVERY_US)
  try {
    const interruptShare = await interrupts(profiler, () => cpu.read(runtime.pid))
    await profiler.start()
    await playThrough(runtime.url, settings)
    return { raw: await profiler.stop(), interruptShare }
  } finally {
    profiler.close()
  }
}

/** The thread that takes the samples is gone when the profiler stops, and its time with it. */
async function interrupts(profiler: Profiler, read: () => Promise<number>): Promise<number> {
  const beforeMs = await read()
  await profiler.start()
  await wait(INTERRUPTED_MS)
  await profiler.stop()
  return ((await read()) - beforeMs) / INTERRUPTED_MS
}

async function written(profile: CpuProfile): Promise<Pick<Profiled, 'profilePath' | 'flamePath'>> {
  const profilePath = `${FOLDER}/game.cpuprofile`
  const flamePath = `${FOLDER}/game-flame.html`
  const page = flamePage(flameOf(stacksOf(profile)), 'Scuttle: CPU time of a game’s script')
  await mkdir(FOLDER, { recursive: true })
  await writeFile(profilePath, JSON.stringify(profile))
  await writeFile(flamePath, page)
  return { profilePath, flamePath }
}
