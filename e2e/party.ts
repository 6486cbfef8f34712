import { mkdir } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const SCREENSHOTS = 'e2e/screenshots'

export const TV: BrowserContextOptions = { viewport: { width: 1280, height: 720 } }
/** Where the picture is not what is looked at: a race in software takes most of a machine. */
export const SMALL_TV: BrowserContextOptions = {
  viewport: { width: 640, height: 360 },
  reducedMotion: 'reduce',
}
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
/** A phone whose picture is not what is looked at. */
export const STILL_PHONE: BrowserContextOptions = {
  ...PHONE,
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
}

/** A device with a browser of its own, which notes everything that goes wrong in its pages. */
export interface Device {
  readonly page: Page
  readonly faults: string[]
  /** The phases that its page showed, in order, over reloads. */
  phases(): Promise<string[]>
  /** Resolves once the page shows, or has shown, this phase for the given time. */
  inPhase(phase: string, time?: number): Promise<void>
  shoot(name: string): Promise<void>
}

/** Opens a browser window that shares nothing with the others. */
export async function openDevice(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
): Promise<Device> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.addInitScript(notePhases)
  const faults = collectFaults(page)
  await mkdir(SCREENSHOTS, { recursive: true })
  return {
    page,
    faults,
    phases: () => page.evaluate(() => window.phasesSeen()),
    async inPhase(phase, time = 1) {
      await page.waitForFunction(
        ([one, times]) => window.phasesSeen().filter((seen) => seen === one).length >= times,
        [phase, time] as const,
      )
    },
    async shoot(what) {
      await page.screenshot({ path: `${SCREENSHOTS}/${name}-${what}.png` })
    },
  }
}

/**
 * How many CSS pixels a page is wider than its device, once all that comes in has come in. Not by the
 * window: where a page is too wide, a phone shows all of it, smaller, and its window is as wide as it.
 */
export async function overflowPx(page: Page): Promise<number> {
  await page.evaluate(settled)
  return page.evaluate(() => {
    // A big screen cuts off what does not fit.
    const parts = [document.documentElement, document.querySelector('main')]
    return Math.max(...parts.map((part) => part?.scrollWidth ?? 0)) - screen.width
  })
}

/** Runs in the page: resolves once whatever comes in has come in. What is half there has no contrast. */
export async function settled(): Promise<void> {
  const comingIn = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.allSettled(comingIn.map(({ finished }) => finished))
}

declare global {
  interface Window {
    phasesSeen(): string[]
  }
}

/** Runs in the page: writes down every phase that its root shows. */
function notePhases(): void {
  const key = 'phases seen by the test'
  window.phasesSeen = () => JSON.parse(sessionStorage.getItem(key) ?? '[]')
  const look = () => {
    const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase')
    const seen = window.phasesSeen()
    if (phase && phase !== seen.at(-1))
      sessionStorage.setItem(key, JSON.stringify([...seen, phase]))
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-phase'],
  })
}

function collectFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    // A cut cable is said aloud by the browser; that is the test's own doing.
    const isCable = /net::ERR_|WebSocket connection/.test(message.text())
    if (message.type() === 'error' && !isCable) {
      faults.push(`${message.text()} ${message.location().url}`)
    }
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const isOwn = ['localhost', '127.0.0.1'].includes(hostname) || /^(data|blob):/.test(protocol)
    if (!isOwn) faults.push(`a request to a third party: ${request.url()}`)
  })
  return faults
}
