import { ensureChromium } from './browser.ts'
import { ensureFirefox } from './firefox.ts'

/** Once before all browser tests, so that an installation does not eat a test's time. */
export async function setup(): Promise<void> {
  process.env.CHROMIUM = await ensureChromium()
  // Where there is none to be had, its own test fails and says so, and no other.
  await ensureFirefox().catch(() => undefined)
}
