import { expect, test } from 'vitest'
import { openDevice, TV } from './party.ts'
import { browser, runtime } from './stage.ts'

test('a remote alone leads from the landing page into the race day and through its menus', async () => {
  const { page, inPhase, faults } = await openDevice(browser, 'remote', TV)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  /** Goes on in one direction until a name has the focus. */
  const goTo = async (name: string, key: string) => {
    for (let steps = 0; steps < 12 && (await focused()) !== name; steps++) await press(key)
    expect(await focused()).toBe(name)
  }
  await page.goto(runtime.url)
  await page.getByRole('button', { name: 'Host a game' }).waitFor()
  await press('ArrowDown')
  expect(await focused()).toBe('Host a game')
  await press('Enter')
  await inPhase('lobby')
  await page.getByRole('button', { name: 'Add a bot' }).waitFor()
  await press('ArrowDown')
  await goTo('Add a bot', 'ArrowDown')
  await press('Enter', 'Enter')
  await page.getByText('2 are here').waitFor()

  await goTo('Settings', 'ArrowLeft')
  await press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await press('ArrowDown', 'ArrowDown')
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await press('Escape')

  await goTo('Start the race day', 'ArrowRight')
  await press('Enter')
  await inPhase('parade')
  await press('ArrowUp')
  await goTo('Players', 'ArrowRight')
  await press('Enter')
  await page.getByRole('dialog').waitFor()
  // A television's “back”.
  await page.evaluate(() =>
    dispatchEvent(new KeyboardEvent('keydown', { key: 'GoBack', cancelable: true })),
  )
  await page
    .getByRole('dialog')
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(faults).toEqual([])
})
