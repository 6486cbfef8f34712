import { expect, test } from 'vitest'
import { type Device, openDevice, overflowPx, PHONE, TV } from './party.ts'
import { browser, runtime } from './stage.ts'

const button = ({ page }: Device, name: string) => page.getByRole('button', { name, exact: true })
const press = (device: Device, name: string) => button(device, name).click()

/** Whether the page is no wider than the device. */
const fits = async ({ page }: Device) => (await overflowPx(page)) <= 0

test('the host moves to a phone in mid-race and sends somebody away in the next paddock', async () => {
  const tv = await openDevice(browser, 'move-tv', TV)
  const ann = await openDevice(browser, 'move-ann', PHONE)
  const phone = await openDevice(browser, 'move-phone', PHONE)
  await tv.page.goto(runtime.url)
  await press(tv, 'Host a game')
  const code = await tv.page.getByTestId('game-code').textContent()
  await ann.page.goto(`${runtime.url}/play?game=${code}`)
  await ann.page.getByRole('textbox', { name: 'Your name' }).fill('Ann')
  await press(ann, 'Take a seat')
  await tv.page.getByText('1 is here').waitFor()
  await button(tv, 'Settings').click()
  await tv.page.getByLabel('Timers').selectOption('None')
  await tv.page.getByLabel('Rounds').selectOption('2')
  await tv.page.getByLabel('Race speed').selectOption('2×')
  await tv.page.keyboard.press('Escape')
  for (const _ of [1, 2]) await press(tv, 'Add a bot')
  await press(tv, 'Start the race day')
  await tv.inPhase('parade')
  // Whoever streams the screen hides the way in.
  const shownCode = tv.page.getByTestId('game-code')
  await shownCode.waitFor()
  await press(tv, 'Players')
  await press(tv, 'Hide the code')
  await press(tv, 'Close')
  expect(await shownCode.count()).toBe(0)
  await press(tv, 'Next')
  await tv.inPhase('paddock')
  // Ann has not locked in: the first gives a last call.
  await press(tv, 'Next')
  await tv.inPhase('reveal')
  await press(tv, 'Next')
  await tv.inPhase('race')

  await press(tv, 'Players')
  await press(tv, 'Move to another device')
  const link = tv.page.getByRole('dialog', { name: 'Host from another device' }).getByRole('link')
  const address = (await link.getAttribute('href')) ?? ''
  expect(new URL(address).searchParams.get('game')).toBe(code)
  await phone.page.goto(address)
  await phone.inPhase('race')
  expect(phone.page.url()).not.toContain('move=')
  expect(await fits(phone)).toBe(true)

  await tv.page.getByRole('link', { name: 'Go on watching here' }).click()
  await tv.page.locator('[data-phase]').waitFor()
  expect(await button(tv, 'Players').count()).toBe(0)

  await phone.inPhase('payout')
  expect(await fits(phone)).toBe(true)
  await press(phone, 'Next')
  await phone.inPhase('parade')
  expect(await fits(phone)).toBe(true)
  await press(phone, 'Next')
  await phone.inPhase('paddock')
  expect(await fits(phone)).toBe(true)
  await press(phone, 'Players')
  await phone.shoot('players')
  await press(phone, 'Remove Ann')
  await ann.page.getByText('The host has sent you away').waitFor()
  await button(phone, 'Let Ann back in').waitFor()
  await phone.page.reload()
  await phone.page.getByRole('button', { name: 'Players' }).waitFor()

  // The link is spent.
  const late = await openDevice(browser, 'move-late', PHONE)
  await late.page.goto(address)
  await late.page.getByRole('link', { name: 'Watch this game' }).waitFor()
  expect([tv, ann, phone].flatMap(({ faults }) => faults)).toEqual([])
})
