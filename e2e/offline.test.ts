import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createGame } from '../bench/client.ts'
import { expectAccessible } from './accessible.ts'
import { openDevice, PHONE } from './party.ts'
import { browser, runtime } from './stage.ts'

const OFFLINE = 'This phone is offline'

/** Resolves once all that the page was made of is kept. */
const waitUntilKept = (page: Page) =>
  expect.poll(() => page.evaluate(isKept), { timeout: 10_000 }).toBe(true)

async function isKept(): Promise<boolean> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const files = loaded.filter((name) => name.includes('/assets/'))
  const kept = await Promise.all(files.map((name) => caches.match(name, { ignoreVary: true })))
  return kept.every(Boolean) && (await caches.match('/play')) !== undefined
}

test('without a network the phone’s page opens and says so; with one again, it is in the game', async () => {
  const { code } = await createGame(runtime.url)
  const { page, shoot } = await openDevice(browser, 'offline', PHONE)
  await page.goto(`${runtime.url}/play?game=${code}`)
  const name = page.getByRole('textbox', { name: 'Your name' })
  await name.waitFor()
  await waitUntilKept(page)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByText(OFFLINE).waitFor()
  await expectAccessible(page)
  await shoot('shell')
  await page.context().setOffline(false)
  await name.waitFor()
  expect(await page.getByText(OFFLINE).count()).toBe(0)
})

test('a kept page of an older build gives way to the server’s, and takes its files along', async () => {
  const { page } = await openDevice(browser, 'older-build', PHONE)
  await page.goto(`${runtime.url}/play`)
  await waitUntilKept(page)
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    await cache.put('/play', new Response('of an older build'))
    await cache.put('/assets/older.js', new Response(''))
  })
  await page.reload()
  await page.getByRole('heading', { name: 'Which game?' }).waitFor()
  expect(
    await page.evaluate(async () => (await caches.match('/assets/older.js')) === undefined),
  ).toBe(true)
  await waitUntilKept(page)
})
