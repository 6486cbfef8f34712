import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { launchChromium } from './browser.ts'

// A runtime and a browser for all tests of the file that imports them, from its first test to its last.

export let runtime: Runtime
export let browser: Browser

beforeAll(async () => {
  runtime = await startRuntime()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await runtime?.stop()
})
