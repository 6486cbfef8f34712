import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { promisify } from 'node:util'

/** How the CPU time of another process is read here. */
export interface CpuMeter {
  readonly how: string
  /** Milliseconds of CPU, user and system, of all threads of a process since it began. */
  read(pid: number): Promise<number>
}

/** The finest that this system has: nanoseconds per thread on Linux, else what `ps` says. */
export async function openCpuMeter(): Promise<CpuMeter> {
  try {
    const isCounting = (await readThreads(process.pid)) > 0
    if (isCounting) {
      return { how: '/proc/PID/task/*/schedstat, nanoseconds, all threads', read: readThreads }
    }
  } catch {
    // Not Linux, or a kernel without these counts.
  }
  return { how: 'ps, a hundredth of a second at best', read: readPs }
}

/** The threads of workerd live as long as it does, so that none is lost between two readings. */
async function readThreads(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`)
  const times = await Promise.all(
    threads.map(async (thread) => {
      const [ns] = (await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8')).split(' ')
      return Number(ns) / 1e6
    }),
  )
  return times.reduce((sum, ms) => sum + ms, 0)
}

const run = promisify(execFile)

/** `[[days-]hours:]minutes:seconds[.hundredths]` */
async function readPs(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'time=', '-p', String(pid)])
  const [days, clock] = stdout.includes('-') ? stdout.trim().split('-') : ['0', stdout.trim()]
  const seconds = (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return (Number(days) * 86_400 + seconds) * 1_000
}

/** The machine in a line, with how busy it is: others' work is the noise of a measurement. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  return `${availableParallelism()} × ${model}, load ${load()}, Node ${process.version}`
}

/** Processes that wanted a core, mean of the last minute. Above the number of cores, times rise. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1)
