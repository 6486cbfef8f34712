import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Figures } from './figures.ts'
import { machine } from './process-cpu.ts'

/** What came of one suite; no figures where it failed. */
export interface Run {
  readonly suite: string
  /** All that it printed. */
  readonly text: string
  readonly figures: Figures | null
  readonly seconds: number
}

/** Figures of a suite that are worth a look side by side. */
const PLOTS: readonly { suite: string; title: string; figures: RegExp }[] = [
  { suite: 'core', title: 'Times of a race, as ratios', figures: /To[A-Z]/ },
  { suite: 'wire', title: 'Bytes of a race', figures: /BytesPerRace$/ },
  { suite: 'game', title: 'CPU-ms of a game by phase', figures: /^\w+PhaseCpuMs$/ },
  { suite: 'game', title: 'Counts of a game', figures: /^(sends|rows|messagesIn|alarms|requests)/ },
  { suite: 'latency', title: 'Milliseconds', figures: /Ms$/ },
  { suite: 'show', title: 'Milliseconds of a picture', figures: /Ms$/ },
  { suite: 'show', title: 'Kilobytes of script', figures: /Kb$/ },
  { suite: 'talk', title: 'Counts of the talk’s hour', figures: /^(messages|rows|alarms|refused)/ },
  { suite: 'growth', title: 'Cost of a command, as ratios', figures: /To100$/ },
  { suite: 'odds', title: 'Bets that look best', figures: /^(beatable|bestBet)/ },
  { suite: 'balance', title: 'Shares of races', figures: /Share$/ },
  { suite: 'bots', title: 'Shares of games of bots', figures: /^(winShare|.*Share$)/ },
  { suite: 'cost', title: 'Dollars per 1,000 games', figures: /^(talkD|d)ollars/ },
]

interface Plot {
  readonly suite: string
  readonly title: string
  readonly names: readonly string[]
  readonly values: readonly number[]
}

/** A page that needs nothing from outside: a plot of what compares, and what each suite printed. */
export async function reportOf(runs: readonly Run[], at: Date): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const [script, style] = await Promise.all([
    readFile(resolve('uplot/dist/uPlot.iife.min.js'), 'utf8'),
    readFile(resolve('uplot/dist/uPlot.min.css'), 'utf8'),
  ])
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Scuttle: what a game costs</title>
<style>${style}${STYLE}</style>
<h1>What a game costs</h1>
<p>${escaped(machine())}, ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</p>
${runs.map(sectionOf).join('\n')}
<script>${script}</script>
<script>const plots = ${JSON.stringify(plotsOf(runs)).replaceAll('<', '\\u003c')}
${DRAW}</script>
</html>
`
}

export const plotsOf = (runs: readonly Run[]): Plot[] =>
  PLOTS.flatMap(({ suite, title, figures }) => {
    const found = Object.entries(runs.find((run) => run.suite === suite)?.figures ?? {})
    const shown = found.filter(([name]) => figures.test(name))
    if (shown.length === 0) return []
    const names = shown.map(([name]) => name)
    return [{ suite, title, names, values: shown.map(([, value]) => value) }]
  })

const sectionOf = ({ suite, text, figures, seconds }: Run): string => `<section id="${suite}">
<h2>${suite}</h2>
<p>${seconds.toFixed(0)} s${figures === null ? ', <strong>failed</strong>' : ''}</p>
<div class="plots"></div>
<pre tabindex="0">${escaped(text.trim())}</pre>
</section>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #2a1237; }
pre { overflow-x: auto; background: #f4f0f7; padding: 1rem; font-size: 13px; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; }
`

const DRAW = `
for (const { suite, title, names, values } of plots) {
  const at = names.map((_, index) => index)
  const place = document.querySelector('#' + suite + ' .plots')
  new uPlot({
    title, width: Math.min(innerWidth - 40, 220 + 90 * names.length), height: 360,
    legend: { show: false }, cursor: { show: false },
    scales: { x: { time: false, range: [-0.6, names.length - 0.4] }, y: { range: (_, low, high) => [Math.min(0, low), 1.1 * Math.max(high, 1e-9)] } },
    axes: [
      { splits: () => at, values: () => names, rotate: -30, size: 110, grid: { show: false } },
      { size: 70 },
    ],
    series: [{}, { fill: '#7a4fbf', stroke: '#7a4fbf', points: { show: false }, paths: uPlot.paths.bars({ size: [0.6, 80] }) }],
  }, [at, values], place)
}
`
