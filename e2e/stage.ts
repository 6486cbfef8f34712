import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { launchChromium } from './browser.ts'

// A runtime and a browser for all tests of the file that imports them, from its first test to its last.

export let runtime: Runtime
export let browser: Browser

beforeAll(async () => {
  runtime = await startRuntime()
  browser = await launchChromium()
})

// What a test leaves open goes on being drawn, by software, behind the back of the next.
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

afterAll(async () => {
  await browser?.close()
  await runtime?.stop()
})
