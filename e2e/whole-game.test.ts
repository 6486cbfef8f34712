import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../client/shared/words.ts'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { expectAccessible } from './accessible.ts'
import { launchChromium } from './browser.ts'
import { type Cable, layCable } from './cable.ts'
import { type Device, openDevice, overflowPx, PHONE, TV } from './party.ts'

let runtime: Runtime
/** One for the TV and one for the phones: a browser draws all its pages in one process. */
let browsers: Browser[]
let cable: Cable
let tv: Device
let phones: Device[]

beforeAll(async () => {
  runtime = await startRuntime()
  cable = await layCable(runtime.port)
  browsers = await Promise.all([launchChromium(), launchChromium()])
  const [living, pockets] = browsers as [Browser, Browser]
  tv = await openDevice(living, 'tv', TV)
  phones = await Promise.all([1, 2, 3].map((at) => openDevice(pockets, `phone-${at}`, PHONE)))
})

afterAll(async () => {
  for (const browser of browsers ?? []) await browser.close()
  await cable?.close()
  await runtime?.stop()
})

const NAMES = ['Zoë', '李雷', 'Ada 🦀']
const ROUND = ['parade', 'paddock', 'reveal', 'race', 'payout']

/** The host opens a game of two rounds with fast timers; returns its code. */
async function host(): Promise<string> {
  await tv.page.goto(runtime.url)
  await tv.shoot('landing')
  await tv.page.getByRole('button', { name: 'Host a game' }).click()
  const code = (await tv.page.getByTestId('game-code').textContent()) ?? ''
  await tv.page.getByRole('button', { name: 'Settings' }).click()
  await tv.page.getByLabel('Timers').selectOption('Fast')
  await tv.page.getByLabel('Race speed').selectOption('1.5×')
  await tv.page.getByLabel('Rounds').selectOption('2')
  await tv.page.keyboard.press('Escape')
  return code.replace(/\s/g, '')
}

async function join(at: number, code: string): Promise<void> {
  const device = phones[at] as Device
  const { page } = device
  // The third phone's network will fail.
  const origin = at === 2 ? cable.url : runtime.url
  if (at === 0) {
    await page.goto(origin)
    await page.getByRole('textbox', { name: 'Game code' }).fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Join' }).click()
  } else {
    await page.goto(`${origin}/play?game=${code}`)
  }
  await page.getByRole('textbox', { name: 'Your name' }).fill(NAMES[at] as string)
  await device.shoot('0-join')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await device.inPhase('lobby')
}

/** Takes a picture of each phase as it comes, until the finale; on a slow machine of fewer. */
async function photograph(device: Device): Promise<void> {
  for (const round of [1, 2]) {
    for (const phase of ROUND) {
      await device.inPhase(phase, round)
      const seen = await device.phases()
      await device.shoot(`${seen.length}-${seen.at(-1)}`)
      const overflow = await overflowPx(device.page)
      expect(overflow, `${phase} is wider than the device`).toBeLessThanOrEqual(0)
    }
  }
  await device.inPhase('finale')
}

const stakes = (page: Page) => page.getByRole('spinbutton', { name: /^Win stake on / })

async function bet(page: Page, racer: number, pearls: number): Promise<void> {
  await stakes(page).nth(racer).fill(String(pearls))
  await stakes(page).nth(racer).press('Tab')
}

const lockIn = (page: Page) => page.getByRole('button', { name: 'Lock in', exact: true }).click()

/** The first phone bets, locks in, and shouts. */
async function zoe({ page, inPhase }: Device): Promise<void> {
  for (const [at, pearls] of [100, 125].entries()) {
    await inPhase('paddock', at + 1)
    await bet(page, 0, pearls)
    await lockIn(page)
    await inPhase('race', at + 1)
    await page
      .getByRole('button', { name: /^Shout for / })
      .first()
      .click()
    await inPhase('payout', at + 1)
  }
}

/** The second phone reloads in the paddock, and its draft is still there. */
async function lilei({ page, inPhase }: Device): Promise<void> {
  for (const [at, pearls] of [75, 150].entries()) {
    await inPhase('paddock', at + 1)
    await bet(page, 1, pearls)
    await page.reload()
    await stakes(page).first().waitFor()
    expect(await stakes(page).nth(1).inputValue()).toBe(String(pearls))
    if (at === 0) await expectAccessible(page)
    await lockIn(page)
    await inPhase('payout', at + 1)
  }
}

/** The third phone loses its network in the race, and comes back by itself. */
async function ada({ page, inPhase }: Device): Promise<void> {
  for (const [at, pearls] of [50, 50].entries()) {
    await inPhase('paddock', at + 1)
    await bet(page, 2, pearls)
    await lockIn(page)
    await inPhase('race', at + 1)
    cable.cut()
    await page.getByText(words.phone.connection.lost).waitFor()
    cable.mend()
    await page.getByText(words.phone.connection.lost).waitFor({ state: 'hidden' })
    await inPhase('payout', at + 1)
  }
}

test('three phones, two bots and a TV play from the landing page to the podium', async () => {
  const code = await host()
  for (const at of [0, 1, 2]) await join(at, code)
  for (const _ of [0, 1]) await tv.page.getByRole('button', { name: 'Add a bot' }).click()
  for (const name of NAMES) await tv.page.getByText(name).first().waitFor()
  await tv.shoot('0-lobby')
  for (const phone of phones) await phone.shoot('0-lobby')
  // Three quick changes of the settings, and none was lost.
  expect(await tv.page.getByLabel('Race speed').inputValue()).toBe('1.5×')
  expect(await tv.page.getByLabel('Timers').inputValue()).toBe('Fast')
  expect(await tv.page.getByLabel('Rounds').inputValue()).toBe('2')
  await tv.page.getByRole('button', { name: 'Start the race day' }).click()

  const [first, second, third] = phones as [Device, Device, Device]
  await Promise.all([photograph(tv), photograph(first), zoe(first), lilei(second), ada(third)])
  for (const device of [tv, first]) {
    expect(await device.phases()).toEqual(['lobby', ...ROUND, ...ROUND, 'finale'])
  }
  for (const { page } of [tv, ...phones]) await page.getByText('Verified: 2 races').waitFor()
  // A page that was loaded anew between two races saw the first one before that, and says so.
  const unseen = second.page.getByText('Race 1: this page did not see all of it')
  await unseen.waitFor()
  for (const { page } of [tv, first, third]) {
    expect(await page.getByText('did not see all of it').count()).toBe(0)
  }
  // Beat by beat: what is half told has no contrast.
  await tv.page.waitForFunction(() => document.querySelector('.untold:not(.told)') === null)
  await expectAccessible(tv.page)
  await expectAccessible(second.page)
  for (const device of [tv, ...phones]) await device.shoot('finale')
  await tv.page.getByRole('button', { name: 'Play again' }).click()
  await Promise.all([tv, ...phones].map((device) => device.inPhase('lobby', 2)))
  for (const { faults } of [tv, ...phones]) expect(faults).toEqual([])
})
