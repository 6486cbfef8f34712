import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { builtPages, builtWorker } from './built.ts'
import type { Figures } from './figures.ts'
import { type Run, reportOf } from './report.ts'

const FOLDER = 'bench/results'

type Call = readonly [suite: string, ...options: string[]]

/**
 * Suites in their order, with options where the whole would not fit in 30 minutes. What times must
 * not wait for another, so they run one by one, but for those that play at true times and
 * leave the machine idle for most of it. The prices come last: they multiply what this run counted.
 */
const PLAN: readonly (readonly Call[])[] = [
  [['core']],
  [['wire']],
  [['game'], ['floor', '--rounds', '2'], ['peers', '--rounds', '2', '--games', '1'], ['talk']],
  [['latency']],
  [['show']],
  [['growth']],
  [['odds', '--games', '60']],
  [['balance']],
  [['bots', '--games', '100']],
  [['cost']],
]

/**
 * Runs every suite in a process of its own and writes the lines of figures and a report. False where
 * a suite failed; the others are there all the same.
 */
export async function benchAll(isJson: boolean): Promise<boolean> {
  await mkdir(FOLDER, { recursive: true })
  // Once, before suites that run side by side would each do it.
  await builtWorker()
  await builtPages()
  const runs: Run[] = []
  for (const calls of PLAN) {
    runs.push(...(await Promise.all(calls.map((call) => runOf(call, isJson)))))
    const lines = runs.flatMap(({ suite, figures }) => (figures ? [{ suite, figures }] : []))
    await writeFile(`${FOLDER}/latest.json`, JSON.stringify(lines, null, 2))
    await writeFile(`${FOLDER}/report.html`, await reportOf(runs, new Date()))
  }
  console.log(`\n${FOLDER}/latest.json and ${FOLDER}/report.html are written.`)
  const failed = runs.filter(({ figures }) => figures === null)
  if (failed.length > 0) console.error(`Failed: ${failed.map(({ suite }) => suite).join(', ')}`)
  return failed.length === 0
}

async function runOf([suite, ...options]: Call, isJson: boolean): Promise<Run> {
  if (!isJson) console.log(`\n… ${[suite, ...options].join(' ')}`)
  const startedMs = performance.now()
  const args = ['bench/index.ts', suite, ...options, ...(isJson ? ['--json'] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const text = await textOf(child.stdout)
  await closed
  process.stdout.write(text)
  return { suite, text, figures: figuresIn(text), seconds: (performance.now() - startedMs) / 1_000 }
}

/** Those of the last line; null where a suite did not come to its end. */
export function figuresIn(text: string): Figures | null {
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  if (!last.startsWith('{"suite":')) return null
  return (JSON.parse(last) as { readonly figures: Figures }).figures
}
