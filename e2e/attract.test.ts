import { expect, test } from 'vitest'
import { openDevice, TV } from './party.ts'
import { browser, runtime } from './stage.ts'

test('an untouched landing page runs races without the server, until a key is pressed', async () => {
  const { page, shoot, faults } = await openDevice(browser, 'attract', TV)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.clock.install()
  await page.goto(runtime.url)
  await page.getByRole('button', { name: 'Host a game' }).waitFor()
  const show = page.locator('.attract')
  await page.clock.fastForward(19_000)
  expect(await show.count()).toBe(0)

  await page.clock.fastForward(1_500)
  await show.locator('canvas').waitFor()
  const tag = show.locator('.tag').first()
  const placed = () => tag.getAttribute('style')
  const before = await placed()
  await expect.poll(placed, { timeout: 20_000 }).not.toBe(before)
  await shoot('race')
  expect(asked.filter((path) => path.startsWith('/api'))).toEqual([])

  await page.keyboard.press('Escape')
  await show.waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})
