import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../client/shared/words.ts'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { launchFirefox } from './firefox.ts'

// Another engine than all other tests of this room: a round of the game, in Firefox.

let runtime: Runtime
let browser: Browser
const faults: string[] = []

beforeAll(async () => {
  runtime = await startRuntime()
  browser = await launchFirefox()
})

afterAll(async () => {
  await browser?.close()
  await runtime?.stop()
})

/** A device shares nothing with the others. */
async function openPage(path: string): Promise<Page> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width: 640, height: 640 })
  page.setDefaultTimeout(40_000)
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(runtime.url + path)
  return page
}

/** The field of this accessible name. */
async function field(page: Page, role: string, name: string) {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`)
  if (found === null) throw new Error(`no ${role} ${name}`)
  return found
}
/** A button, by its words. Names of the accessibility tree take a second each here. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`button::-p-text(${name})`)
  await button?.click()
}
const inPhase = (page: Page, phase: string) => page.waitForSelector(`[data-phase="${phase}"]`)
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '')

/** The host opens a game of one round, as short as can be; returns its code. */
async function host(tv: Page): Promise<string> {
  await press(tv, 'Host a game')
  await tv.waitForSelector('[data-testid="game-code"]')
  const code = await textOf(tv, '[data-testid="game-code"]')
  await press(tv, 'Settings')
  for (const [name, value] of [
    ['Timers', 'Fast'],
    ['Race speed', '2×'],
    ['Rounds', '1'],
  ] as const) {
    await (await field(tv, 'combobox', name)).select(value)
  }
  await tv.keyboard.press('Escape')
  return code.replace(/\s/g, '')
}

async function join(code: string): Promise<Page> {
  const phone = await openPage('/')
  await (await field(phone, 'textbox', 'Game code')).type(code)
  await press(phone, 'Join')
  await (await field(phone, 'textbox', 'Your name')).type('Zoë')
  await press(phone, 'Take a seat')
  await inPhase(phone, 'lobby')
  return phone
}

/** Stakes on the first racer, by the keyboard, and locks in: the last to do so ends the paddock. */
async function bet(phone: Page): Promise<void> {
  const stake = await phone.waitForSelector('input[aria-label^="Win stake on "]')
  await stake?.type('100')
  await press(phone, 'Lock in')
}

/** The order beside the picture moves, and where there is no picture, a sign says so. */
async function watchOrder(tv: Page): Promise<void> {
  const order = () =>
    [...document.querySelectorAll('.ranking li:not(.slot)')].map((one) => one.textContent).join()
  const atFirst = await tv.evaluate(order)
  expect(atFirst).not.toBe('')
  await tv.waitForFunction(
    (before) =>
      [...document.querySelectorAll('.ranking li:not(.slot)')]
        .map((one) => one.textContent)
        .join() !== before,
    {},
    atFirst,
  )
  const sign = await tv.$$eval('.race .sign', (signs) => signs.map((one) => one.textContent))
  const pictures = await tv.$$('.race .picture canvas')
  expect([pictures.length, sign]).toEqual(
    pictures.length === 1 ? [1, []] : [0, [words.screen.race.noPicture]],
  )
}

test('a round of the game in Firefox', async () => {
  const tv = await openPage('/')
  const code = await host(tv)
  const phone = await join(code)
  await tv.bringToFront()
  for (const _ of [0, 1]) await press(tv, 'Add a bot')
  await press(tv, 'Start the race day')
  await inPhase(phone, 'paddock')
  await phone.bringToFront()
  await bet(phone)
  // A page behind another is not drawn, and its race stands still.
  await tv.bringToFront()
  for (const phase of ['reveal', 'race']) {
    await Promise.all([tv, phone].map((page) => inPhase(page, phase)))
  }
  await watchOrder(tv)
  expect(await textOf(phone, '.lane-stake')).toContain('100')
  await Promise.all([tv, phone].map((page) => inPhase(page, 'payout')))
  expect(faults).toEqual([])
})
