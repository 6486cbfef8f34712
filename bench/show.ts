import { launchChromium } from '../e2e/browser.ts'
import { LANGUAGES } from '../game/settings.ts'
import { startRuntime } from '../scripts/local-runtime.ts'
import { builtPages, builtWorker } from './built.ts'
import {
  type Figures,
  percentileOf,
  printTable,
  printWanted,
  type Range,
  SPREAD_HEAD,
  shown,
  slopeOf,
  spreadOf,
  spreadRow,
  sum,
} from './figures.ts'
import type { Options } from './options.ts'
import { load, machine } from './process-cpu.ts'
import { scriptsBeforeJoining, type Weighed, weigh } from './show/script-bytes.ts'
import { BOTS, playShowDay, RACES, type RaceTaken, SCREEN, WATCHERS } from './show/show-day.ts'

/** The first races fill caches and compile what they run. */
const GROWTH_FROM_RACE = 3

const WANTED: Readonly<Record<string, Range>> = {
  frameWorkMedianMs: { max: 6 },
  frameWorkP95Ms: { max: 10 },
  heapGrowthMiBPerRace: { max: 0.2 },
  phoneFirstLoadKb: { max: 60 },
  hostBeforeRaceKb: { max: 300 },
  languages: { min: 6, max: 6 },
}

/**
 * What the show takes of a browser: CPU-ms of the main thread for each picture of a race, MiB by
 * which the page grows from race to race, and kilobytes (of 1,000 bytes) of script, packed by gzip.
 */
export async function benchShow({ isJson }: Options): Promise<Figures> {
  const workerDir = await builtWorker()
  await builtPages()
  const runtime = await startRuntime({ workerDir })
  const browser = await launchChromium()
  try {
    if (!isJson) printMethod()
    const phone = await weigh(await scriptsBeforeJoining(browser, runtime.url))
    const { races, scriptsBeforeRace } = await playShowDay(browser, runtime.url)
    const host = await weigh(scriptsBeforeRace)
    const figures = figuresOf(races, phone, host)
    if (!isJson) print(races, phone, host, figures)
    return figures
  } finally {
    await browser.close()
    await runtime.stop()
  }
}

const median = (values: readonly number[]) => spreadOf(values).median
const p95 = (values: readonly number[]) => percentileOf(values, 0.95)
const kilobytes = (scripts: readonly Weighed[]) => sum(scripts.map(({ bytes }) => bytes)) / 1_000

function figuresOf(
  races: readonly RaceTaken[],
  phone: readonly Weighed[],
  host: readonly Weighed[],
): Figures {
  const late = races.slice(GROWTH_FROM_RACE - 1)
  return {
    frameWorkMedianMs: median(races.map(({ framesMs }) => median(framesMs))),
    frameWorkP95Ms: median(races.map(({ framesMs }) => p95(framesMs))),
    heapGrowthMiBPerRace: slopeOf(late.map(({ heapMiB }) => heapMiB)),
    phoneFirstLoadKb: kilobytes(phone),
    hostBeforeRaceKb: kilobytes(host),
    languages: LANGUAGES.length,
  }
}

function printMethod(): void {
  console.log('\nshow: what the show takes of a browser')
  console.log(`  ${machine()}`)
  console.log(
    `  The built pages in headless Chromium, ${SCREEN.width} × ${SCREEN.height}; a day of`,
  )
  console.log(
    `  ${RACES} races of eight, at double speed, ${BOTS} bots at the table, and a crowd of`,
  )
  console.log(`  ${WATCHERS} that cheers all the time`)
  console.log('  frame work: CPU time of all tasks of the page’s main thread, by a trace, from one')
  console.log('  picture to the next: script, style, layout, recording of paint, messages, timers.')
  console.log(
    '  Not the threads that rasterise and compose; WebGL is told all but to draw, because',
  )
  console.log('  a graphics chip in software would take the cores that the page needs')
  console.log('  heap: live objects at each parade, after a forced collection; growth by least')
  console.log(`  squares from the ${GROWTH_FROM_RACE}rd race on`)
  console.log('  scripts: gzip -9 of each; of a phone until it asks for a name, and of the host’s')
  console.log('  page and its workers until its first race')
}

function print(
  races: readonly RaceTaken[],
  phone: readonly Weighed[],
  host: readonly Weighed[],
  figures: Figures,
): void {
  console.log()
  printTable(SPREAD_HEAD, [
    spreadRow(
      'pictures of a race',
      races.map(({ framesMs }) => framesMs.length),
    ),
    spreadRow(
      'CPU-ms a picture, median',
      races.map(({ framesMs }) => median(framesMs)),
    ),
    spreadRow(
      'CPU-ms a picture, 95th percentile',
      races.map(({ framesMs }) => p95(framesMs)),
    ),
  ])
  console.log(`\n  MiB at each parade: ${races.map(({ heapMiB }) => shown(heapMiB)).join(', ')}\n`)
  for (const [who, scripts] of [
    ['phone, until one can join', phone],
    ['host, until the race', host],
  ] as const) {
    printTable(
      [`${who}: kB`, ''],
      scripts.map(({ name, bytes }) => [name, shown(bytes / 1_000)]),
    )
    console.log()
  }
  console.log(`  Noise: times rise with what else runs (load now ${load()})\n`)
  printWanted(figures, WANTED)
}
