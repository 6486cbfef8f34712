import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Figures } from './figures.ts'
import { type Run, reportOf } from './report.ts'

const FOLDER = 'bench/results'

/**
 * Suites in their order, with options where the whole would not fit in 25 minutes. They run one by
 * one, since what they time must not wait for another; the prices come last, for they multiply what
 * the games of this run counted.
 */
const PLAN: readonly (readonly [suite: string, ...options: string[]])[] = [
  ['core'],
  ['wire'],
  ['game'],
  ['floor', '--rounds', '2'],
  ['latency'],
  ['talk'],
  ['growth'],
  ['odds'],
  ['balance'],
  ['bots', '--games', '300'],
  ['cost'],
]

/**
 * Runs every suite in a process of its own and writes the lines of figures and a report. False where
 * a suite failed; the others are there all the same.
 */
export async function benchAll(isJson: boolean): Promise<boolean> {
  await mkdir(FOLDER, { recursive: true })
  const runs: Run[] = []
  for (const [suite, ...options] of PLAN) {
    const startedMs = performance.now()
    const text = await outputOf([suite, ...options, ...(isJson ? ['--json'] : [])])
    const figures = figuresIn(text)
    runs.push({ suite, text, figures, seconds: (performance.now() - startedMs) / 1_000 })
    const lines = runs.flatMap((run) => run.figures && { suite: run.suite, figures: run.figures })
    await writeFile(`${FOLDER}/latest.json`, JSON.stringify(lines.filter(Boolean), null, 2))
    await writeFile(`${FOLDER}/report.html`, await reportOf(runs, new Date()))
  }
  console.log(`\n${FOLDER}/latest.json and ${FOLDER}/report.html are written.`)
  const failed = runs.filter(({ figures }) => figures === null)
  if (failed.length > 0) console.error(`Failed: ${failed.map(({ suite }) => suite).join(', ')}`)
  return failed.length === 0
}

/** What a suite prints, passed on as it comes. */
async function outputOf(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['bench/index.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    text += chunk
    process.stdout.write(chunk)
  })
  await once(child, 'close')
  return text
}

/** Those of the last line; null where a suite did not come to its end. */
export function figuresIn(text: string): Figures | null {
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  if (!last.startsWith('{"suite":')) return null
  return (JSON.parse(last) as { readonly figures: Figures }).figures
}
