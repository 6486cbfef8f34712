import type { Browser, CDPSession, Page } from 'playwright-core'
import { type Device, openDevice } from '../../e2e/party.ts'
import { CHEERS_EVERY_MS, CHEERS_PER_MESSAGE_MAX, RACERS_MAX } from '../../game/limits.ts'
import { type Client, connect, freshKey } from '../client.ts'
import { frameWorkMs, TRACE_CATEGORIES, type TraceEvent } from './frame-work.ts'

export const RACES = 10
/** All seats, so that tags have as many faces as they can. */
export const BOTS = 16
/** Enough for every racer to be cheered in every message. */
export const WATCHERS = 24
export const SCREEN = { width: 1_920, height: 1_080 }

/** What one race took of the host's screen, and what was left of those before it. */
export interface RaceTaken {
  /** CPU-ms of the main thread for each picture of the race. */
  readonly framesMs: readonly number[]
  /** MiB of live objects at the parade before it, after a forced collection. */
  readonly heapMiB: number
}

export interface ShowDay {
  readonly races: readonly RaceTaken[]
  /** Addresses of all scripts that the host's page had asked for when its first race began. */
  readonly scriptsBeforeRace: readonly string[]
}

/** Plays a day of ten races at double speed on one host screen, as full as it gets. */
export async function playShowDay(browser: Browser, origin: string): Promise<ShowDay> {
  const tv = await openDevice(browser, 'show', { viewport: SCREEN })
  const { page } = tv
  await page.addInitScript(drawNothing)
  const scripts = scriptsOfHost(page)
  const code = await openTable(page, origin)
  const crowd = await Promise.all(
    Array.from({ length: WATCHERS }, () =>
      connect({ origin, code, role: 'crowd', key: freshKey() }),
    ),
  )
  const inspector = await page.context().newCDPSession(page)
  await page.getByRole('button', { name: 'Start the race day' }).click()
  const races: RaceTaken[] = []
  let scriptsBeforeRace: readonly string[] = []
  for (let round = 1; round <= RACES; round++) {
    await skipTo(tv, 'parade', round)
    const heapMiB = await readHeapMiB(inspector)
    await skipTo(tv, 'race', round)
    if (round === 1) scriptsBeforeRace = [...scripts]
    const framesMs = await traceRace(browser, tv, round, crowd)
    races.push({ framesMs, heapMiB })
  }
  for (const watcher of crowd) await watcher.close()
  if (tv.faults.length > 0) throw new Error(`the screen had faults: ${tv.faults.join('\n')}`)
  await page.context().close()
  return { races, scriptsBeforeRace }
}

/**
 * Runs in the page. A graphics chip in software takes the cores that the page needs, and pictures
 * then come so seldom that each holds the messages and timers of many: so WebGL is told all but to draw.
 */
function drawNothing(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    prototype.drawElements = () => undefined
    prototype.drawArrays = () => undefined
  }
  WebGL2RenderingContext.prototype.drawElementsInstanced = () => undefined
  WebGL2RenderingContext.prototype.drawArraysInstanced = () => undefined
}

/** Opens a game from the landing page and sets it up; returns its code. */
async function openTable(page: Page, origin: string): Promise<string> {
  await page.goto(origin)
  await page.getByRole('button', { name: 'Host a game' }).click()
  const code = (await page.getByTestId('game-code').textContent()) ?? ''
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Timers').selectOption('Fast')
  await page.getByLabel('Race speed').selectOption('2×')
  await page.getByLabel('Rounds').selectOption(String(RACES))
  await page.getByLabel('Racers').selectOption(String(RACERS_MAX))
  await page.keyboard.press('Escape')
  const add = page.getByRole('button', { name: 'Add a bot' })
  for (let bot = 0; bot < BOTS; bot++) await add.click()
  return code.replace(/\s/g, '')
}

/** A set that grows as the host's page asks for scripts, those of its workers too. */
function scriptsOfHost(page: Page): ReadonlySet<string> {
  const scripts = new Set<string>()
  // What the landing page asked for does not count, unless the host's page asks for it too.
  page.on('framenavigated', () => scripts.clear())
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) scripts.add(request.url())
  })
  return scripts
}

/** Presses *Next* until the screen shows a phase for so many times. */
async function skipTo(tv: Device, phase: string, time: number): Promise<void> {
  const reached = tv.inPhase(phase, time).then(() => true)
  const next = tv.page.getByRole('button', { name: 'Next' })
  const pressed = async () => {
    // At the very end of a phase the button may be off, or gone.
    await next.click({ timeout: 1_000 }).catch(() => undefined)
    return false
  }
  while (!(await Promise.race([reached, pressed()])));
}

/** The race as it is seen, from its lights to its payout, with all the crowd cheering. */
async function traceRace(
  browser: Browser,
  tv: Device,
  round: number,
  crowd: readonly Client[],
): Promise<number[]> {
  await browser.startTracing(tv.page, { categories: [...TRACE_CATEGORIES] })
  const cheering = setInterval(() => {
    for (const [at, watcher] of crowd.entries()) {
      const racer = at % RACERS_MAX
      void watcher.ask({ type: 'Cheer', racer, times: CHEERS_PER_MESSAGE_MAX })
    }
  }, CHEERS_EVERY_MS)
  try {
    await tv.inPhase('payout', round)
  } finally {
    clearInterval(cheering)
  }
  const trace = await browser.stopTracing()
  return frameWorkMs((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents)
}

async function readHeapMiB(inspector: CDPSession): Promise<number> {
  // Twice, because what a finaliser lets go of is garbage only after the first.
  for (const _ of [1, 2]) await inspector.send('HeapProfiler.collectGarbage')
  const { usedSize } = await inspector.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}
