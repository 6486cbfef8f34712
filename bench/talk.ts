import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startRuntime } from '../scripts/local-runtime.ts'
import { builtWorker } from './built.ts'
import { readMeter } from './commands.ts'
import { objectSeconds, PRODUCT } from './cost/backends.ts'
import type { Counts } from './cost/counts.ts'
import { per1000 } from './cost/tables.ts'
import { TALK } from './cost/talk.ts'
import { REFUSALS, talkCounts } from './cost/talk-mix.ts'
import { type Figures, printTable, printWanted, type Range, shown, sum } from './figures.ts'
import type { Options } from './options.ts'
import { machine, openCpuMeter } from './process-cpu.ts'
import { playHour } from './talk/hour.ts'

const WANTED: Readonly<Record<string, Range>> = { talkDollarsPer1000Games: { max: 0.4 } }
const IDLE_MS = 5_000

/** The talk's workload on this product, counted, beside what the model says. */
export async function benchTalk({ isJson }: Options): Promise<Figures> {
  const { counts, wakes, refused, said, how } = await measure()
  const modelled = talkCounts()
  const figures: Figures = {
    talkDollarsPer1000Games: per1000(PRODUCT.perGame(counts)),
    talkDollarsPer1000GamesModelled: per1000(PRODUCT.perGame(modelled)),
    requestsPerGame: counts.requests,
    messagesInPerGame: counts.messagesIn,
    messagesOutPerGame: counts.messagesOut,
    bytesOutPerGame: counts.bytesOut,
    rowsWrittenPerGame: counts.rowsWritten,
    alarmsPerGame: counts.alarms,
    cpuMsPerGame: counts.cpuMs,
    billableSecondsPerGame: objectSeconds(counts),
    wakesPerGame: wakes,
    refusedPerGame: refused,
  }
  if (said !== TALK.sockets * TALK.messagesEach) throw new Error(`${said} messages were sent`)
  if (refused !== REFUSALS) throw new Error(`${refused} messages were refused, not ${REFUSALS}`)
  if (!isJson) print(counts, modelled, figures, how)
  return figures
}

async function measure() {
  const workerDir = await builtWorker()
  const cpu = await openCpuMeter()
  const folder = await mkdtemp(join(tmpdir(), 'scuttle-talk-'))
  const runtime = await startRuntime({ workerDir, persistPath: folder })
  const { url, pid } = runtime
  try {
    const idleFromMs = await cpu.read(pid)
    await wait(IDLE_MS)
    const fromMs = await cpu.read(pid)
    const startedAtMs = performance.now()
    const hour = await playHour(url)
    const idleMs = ((fromMs - idleFromMs) * (performance.now() - startedAtMs)) / IDLE_MS
    const cpuMs = (await cpu.read(pid)) - fromMs - idleMs
    const { wakes, ...meter } = await readMeter(url, hour.game)
    const said = sum(hour.clients.map(({ traffic }) => traffic.asksOut))
    await hour.close()
    // What an hour's length alone makes is the model's: the minutes, the pings, the rows read.
    const { sockets, minutes, pings, rowsRead } = talkCounts()
    const counts: Counts = { sockets, minutes, pings, rowsRead, ...meter, cpuMs }
    return { counts, wakes, refused: hour.refused, said, how: cpu.how }
  } finally {
    await runtime.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function print(counts: Counts, modelled: Counts, figures: Figures, how: string): void {
  console.log('\ntalk: the talk’s hour on this product, 16 sockets and 100 messages from each')
  console.log(`  ${machine()}`)
  console.log(
    '  The built Worker, storage on disk, real WebSockets; an hour’s silence is shortened,',
  )
  console.log('  long enough to sleep in; minutes, pings and rows read are those of the hour')
  console.log(`  CPU: user and system of the runtime (${how}), less what it takes when idle`)
  console.log()
  const names = Object.keys(modelled) as (keyof Counts)[]
  printTable(
    ['', 'counted', 'modelled'],
    names.map((name) => [name, shown(counts[name]), shown(modelled[name])]),
  )
  console.log()
  printWanted(figures, WANTED)
}
