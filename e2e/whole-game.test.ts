import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { launchChromium } from './browser.ts'
import { type Cable, layCable } from './cable.ts'
import { type Device, openDevice, PHONE, TV } from './party.ts'

let runtime: Runtime
let browser: Browser
let cable: Cable
let tv: Device
let phones: Device[]

beforeAll(async () => {
  runtime = await startRuntime()
  cable = await layCable(runtime.port)
  browser = await launchChromium()
  tv = await openDevice(browser, TV)
  phones = await Promise.all([0, 1, 2].map(() => openDevice(browser, PHONE)))
})

afterAll(async () => {
  await browser?.close()
  await cable?.close()
  await runtime?.stop()
})

const NAMES = ['Zoë', '李雷', 'Ada 🦀']

/** The page is as wide as the device: nothing to scroll sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Every phone in its own words, for a screenshot of each phase. */
async function shootAll(phase: string): Promise<void> {
  await tv.shoot(`tv-${phase}`)
  await Promise.all(phones.map((phone, at) => phone.shoot(`phone-${at + 1}-${phase}`)))
  for (const { page } of phones) expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await overflow(tv.page)).toBeLessThanOrEqual(0)
}

const all = (phase: string) => Promise.all([tv, ...phones].map((one) => one.inPhase(phase)))

/** The host opens a game with fast timers; returns its code. */
async function host(): Promise<string> {
  await tv.page.goto(runtime.url)
  await tv.shoot('tv-landing')
  await tv.page.getByRole('button', { name: 'Host a game' }).click()
  const code = (await tv.page.getByTestId('game-code').textContent()) ?? ''
  await tv.page.getByLabel('Timers').selectOption('Fast')
  await tv.page.getByLabel('Race speed').selectOption('2×')
  await tv.page.getByLabel('Rounds').selectOption('2')
  return code.replace(/\s/g, '')
}

async function join(at: number, code: string): Promise<void> {
  const { page } = phones[at] as Device
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
  if (at === 1) await phones[1]?.shoot('phone-2-join')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await phones[at]?.inPhase('lobby')
}

const stakes = (page: Page) => page.getByRole('spinbutton', { name: /^Win stake on / })

async function bet(page: Page, racer: number, pearls: number): Promise<void> {
  await stakes(page).nth(racer).fill(String(pearls))
  await stakes(page).nth(racer).press('Tab')
}

test('a table of three phones, two bots and a TV plays from the landing page to the podium', async () => {
  const code = await host()
  for (const at of [0, 1, 2]) await join(at, code)
  for (const _ of [0, 1]) await tv.page.getByRole('button', { name: 'Add a bot' }).click()
  for (const name of NAMES) await tv.page.getByText(name).first().waitFor()
  await shootAll('lobby')
  await tv.page.getByRole('button', { name: 'Start the race day' }).click()

  for (const round of [1, 2]) {
    await all('parade')
    await shootAll(`${round}-parade`)
    await all('paddock')
    const [zoe, lilei, ada] = phones.map(({ page }) => page) as [Page, Page, Page]
    await bet(zoe, 0, 100)
    await bet(lilei, 1, 75)
    await lilei.reload()
    await phones[1]?.inPhase('paddock')
    expect(await stakes(lilei).nth(1).inputValue()).toBe('75')
    await bet(ada, 2, 50)
    await shootAll(`${round}-paddock`)
    for (const page of [zoe, lilei, ada]) {
      await page.getByRole('button', { name: 'Lock in', exact: true }).click()
    }
    await all('reveal')
    await shootAll(`${round}-reveal`)
    await all('race')
    cable.cut()
    const shout = zoe.getByRole('button', { name: /^Shout for / }).first()
    await shout.click()
    cable.mend()
    await phones[2]?.inPhase('race')
    await tv.page.waitForFunction(() => document.querySelector('canvas') !== null)
    await shootAll(`${round}-race`)
    await all('payout')
    await shootAll(`${round}-payout`)
  }

  await all('finale')
  await shootAll('finale')
  await tv.page.getByRole('button', { name: 'Play again' }).click()
  await all('lobby')
  for (const { faults } of [tv, ...phones]) expect(faults).toEqual([])
})
