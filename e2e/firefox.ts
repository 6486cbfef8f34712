import { existsSync } from 'node:fs'
import { type Browser, launch } from 'puppeteer-core'
import { installDebianPackage } from './browser.ts'

/** Where its packages put it. */
const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]

/**
 * A headless Firefox as its users have it, driven by WebDriver BiDi. It has no WebGL in software.
 * The caller closes it.
 */
export async function launchFirefox(): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    extraPrefsFirefox: STILL,
  })
}

/** Without animations: a page that is drawn by software is slow to click. */
const STILL = { 'ui.prefersReducedMotion': 1 }

/**
 * The path of a Firefox. Where there is none, installs Debian's. FIREFOX names another.
 *
 * @throws Error that says in one line what to do.
 */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox()
  if (found !== undefined) return found
  await installDebianPackage('firefox-esr')
  const installed = findFirefox()
  if (installed !== undefined) return installed
  throw new Error(
    'No Firefox was found and none could be installed: install Firefox, or name one by FIREFOX=/path/to/firefox.',
  )
}

const findFirefox = (): string | undefined =>
  [process.env.FIREFOX, ...FIREFOX_PATHS].find((path) => path && existsSync(path))
