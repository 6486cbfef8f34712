import { expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openDevice, SMALL_TV, STILL_PHONE } from './party.ts'
import { browser, runtime } from './stage.ts'

test('with timers off the host alone leads through a day, pauses it and goes on', async () => {
  const { page, inPhase, phases, faults, shoot } = await openDevice(browser, 'controls', SMALL_TV)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto(runtime.url)
  await press('Host a game')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Timers').selectOption('None')
  await page.getByLabel('Rounds').selectOption('1')
  await page.getByLabel('Race speed').selectOption('2×')
  await page.keyboard.press('Escape')
  const code = (await page.getByTestId('game-code').textContent())?.replace(/\s/g, '')
  const phone = await openDevice(browser, 'controls-phone', STILL_PHONE)
  await phone.page.goto(`${runtime.url}/play?game=${code}`)
  await phone.page.getByRole('textbox', { name: 'Your name' }).fill('Zoë')
  await phone.page.getByRole('button', { name: 'Take a seat' }).click()
  for (const _ of [1, 2]) await press('Add a bot')
  await page.getByText('Zoë').first().waitFor()
  await press('Start the race day')
  await inPhase('parade')
  await press('Pause')
  await page.getByRole('button', { name: 'Resume' }).waitFor()
  await shoot('paused')
  expect(await page.getByText('Cost:').count()).toBe(0)
  await press('Players')
  await press('Cost meter')
  await press('Close')
  await page.getByText('Cost: after the race').waitFor()
  await page.reload()
  await press('Resume')
  await press('Next')
  await phone.inPhase('paddock')
  for (const tab of ['Bets', 'Hand', 'Stall']) {
    await phone.page.getByRole('tab', { name: tab }).click()
    await expectAccessible(phone.page)
  }
  for (const phase of ['reveal', 'race']) {
    await press('Next')
    await inPhase(phase)
  }
  expect(await page.getByRole('button', { name: 'Next', exact: true }).isDisabled()).toBe(true)
  // Where motion is reduced, too, a tag is in step with the picture below it.
  expect(await page.locator('.tag').first().evaluate(movedAtOnce)).toBe('matrix(1, 0, 0, 1, 7, 9)')
  await inPhase('payout')
  const cost = async () =>
    Number(((await page.getByTestId('cost').textContent()) ?? '').match(/[.\d]+/)?.[0])
  const atPayout = await cost()
  expect(atPayout).toBeGreaterThan(0)
  expect(atPayout).toBeLessThan(0.001)
  await shoot('cost')
  await press('Next')
  await inPhase('finale')
  await expect.poll(cost).toBeGreaterThan(atPayout)
  await press('Play again')
  await inPhase('lobby', 2)
  expect(await phases()).toEqual([
    ...['lobby', 'parade', 'paddock', 'reveal', 'race', 'payout', 'finale', 'lobby'],
  ])
  expect(faults).toEqual([])
  expect(phone.faults).toEqual([])
})

/** Runs in the page: where an element is right after it was moved. */
function movedAtOnce(element: Element): string {
  const { style } = element as HTMLElement
  // From a place that the page has already seen it in.
  getComputedStyle(element).transform
  style.transform = 'translate(7px, 9px)'
  return getComputedStyle(element).transform
}
