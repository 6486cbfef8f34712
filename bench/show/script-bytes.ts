import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { openDevice, PHONE } from '../../e2e/party.ts'
import { createGame } from '../client.ts'

/** A script as it was built: its name and its bytes as gzip packs them at its best. */
export interface Weighed {
  readonly name: string
  readonly bytes: number
}

/** Scripts of the built pages, the heaviest first. */
export async function weigh(urls: readonly string[]): Promise<Weighed[]> {
  const paths = [...new Set(urls.map((url) => new URL(url).pathname))]
  const weighed = await Promise.all(
    paths.map(async (path) => ({
      name: path.replace('/assets/', ''),
      bytes: gzipSync(await readFile(`build/client${path}`), { level: 9 }).byteLength,
    })),
  )
  return weighed.toSorted((a, b) => b.bytes - a.bytes)
}

/** Addresses of all scripts that a phone has loaded when it shows where to write one's name. */
export async function scriptsBeforeJoining(browser: Browser, origin: string): Promise<string[]> {
  const { code } = await createGame(origin)
  const { page } = await openDevice(browser, 'show-phone', PHONE)
  await page.addInitScript(noteScripts)
  await page.goto(`${origin}/play?game=${code}`)
  await page.getByRole('textbox', { name: 'Your name' }).waitFor()
  const scripts = await page.evaluate(() => window.scriptsThen ?? [])
  await page.context().close()
  return scripts
}

declare global {
  interface Window {
    scriptsThen?: string[]
  }
}

/** Runs in the page. In the moment itself: what comes later is fetched while people write. */
function noteScripts(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('input') === null) return
    observer.disconnect()
    window.scriptsThen = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js'))
  }).observe(document, { subtree: true, childList: true })
}
