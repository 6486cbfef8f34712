import { ensureChromium } from './browser.ts'

/** Once before all browser tests, so that an installation does not eat a test's time. */
export async function setup(): Promise<void> {
  process.env.CHROMIUM = await ensureChromium()
}
