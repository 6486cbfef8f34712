import { mkdir } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const SCREENSHOTS = 'e2e/screenshots'

export const TV: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

/** A device with a browser of its own, which notes everything that goes wrong in its pages. */
export interface Device {
  readonly page: Page
  readonly faults: string[]
  inPhase(phase: string): Promise<void>
  shoot(name: string): Promise<void>
}

/** Opens a browser window that shares nothing with the others. */
export async function openDevice(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<Device> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    // A cut cable is said aloud by the browser; that is the test's own doing.
    const isOurs =
      message.type() === 'error' && !/net::ERR_|WebSocket connection/.test(message.text())
    if (isOurs) faults.push(message.text())
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const isOwn = ['localhost', '127.0.0.1'].includes(hostname) || /^(data|blob):/.test(protocol)
    if (!isOwn) faults.push(`a request to a third party: ${request.url()}`)
  })
  await mkdir(SCREENSHOTS, { recursive: true })
  return {
    page,
    faults,
    async inPhase(phase) {
      await page.locator(`[data-phase="${phase}"]`).waitFor()
    },
    async shoot(name) {
      await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` })
    },
  }
}
