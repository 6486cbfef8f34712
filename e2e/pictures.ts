import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { startRuntime } from '../scripts/local-runtime.ts'
import { launchChromium } from './browser.ts'
import { filmRace } from './film.ts'
import { type Device, openDevice, PHONE } from './party.ts'

// `npm run pictures` takes the pictures of docs/style.md anew: it plays a short day on the built
// product, eight racers and nine people, and looks when there is something to see. What chance
// does not bring, a clash or a robbery, is told and keeps its old picture.

const FOLDER = 'docs/style'
const ROUNDS = 3
const BOTS = 8
const TV = { viewport: { width: 960, height: 540 } }
const POCKET = { ...PHONE, deviceScaleFactor: 1 }

const runtime = await startRuntime()
const browser = await launchChromium()
const tv = await openDevice(browser, 'pictures-tv', TV)
const phone = await openDevice(browser, 'pictures-phone', POCKET)
try {
  await takePictures()
} finally {
  await browser.close()
  await runtime.stop()
}

async function takePictures(): Promise<void> {
  await fromTheLandingPage()
  const button = (name: string) => tv.page.getByRole('button', { name, exact: true })
  await button('Start the race day').click()
  await tv.inPhase('parade')
  await shootIn(3_500, tv, 'parade')
  for (let round = 1; round <= ROUNDS; round++) await playRound(round, round === ROUNDS)
  await tv.inPhase('finale')
  await shootOnce(tv.page, '.told .robbery', 'robbery', 25_000)
  await tv.page.locator('.told > .deeds').waitFor()
  await shootIn(800, tv, 'finale')
  console.log([...tv.faults, ...phone.faults].join('\n'))
}

async function fromTheLandingPage(): Promise<void> {
  const { page } = tv
  await page.goto(runtime.url)
  await page.getByRole('button', { name: 'Host a game' }).waitFor()
  await shootIn(800, tv, 'landing')
  await page.locator('.attract canvas').waitFor({ timeout: 90_000 })
  await shootIn(12_000, tv, 'attract')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Host a game' }).click()
  const code = (await page.getByTestId('game-code').textContent())?.replace(/\s/g, '')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Rounds').selectOption(String(ROUNDS))
  await page.getByLabel('Racers').selectOption('8')
  await page.getByLabel('Cards to start with').selectOption('5')
  await page.keyboard.press('Escape')
  await phone.page.goto(`${runtime.url}/play?game=${code}`)
  await phone.page.getByRole('textbox', { name: 'Your name' }).fill('Zoë')
  await shootIn(500, phone, 'phone-join')
  await phone.page.getByRole('button', { name: 'Take a seat' }).click()
  await phone.inPhase('lobby')
  for (let bots = 0; bots < BOTS; bots++) {
    await page.getByRole('button', { name: 'Add a bot' }).click()
  }
  await shootIn(500, tv, 'lobby')
}

async function playRound(round: number, isLast: boolean): Promise<void> {
  await phone.inPhase('paddock', round)
  if (round === 1) await inThePaddock()
  await phone.page.getByRole('button', { name: 'Lock in', exact: true }).click()
  await tv.inPhase('reveal', round)
  if (round === 1) {
    await phone.page.locator('.sticker-row button').first().click()
    await shootIn(600, phone, 'phone-reveal')
  }
  await shootOnce(tv.page, '.big-card.clash', 'clash', 8_000)
  if (isLast) await shootIn(2_000, tv, 'reveal')
  await shootOnce(tv.page, '.dock', 'trial', 20_000)
  await tv.inPhase('race', round)
  if (round === 1) await filmRace(tv, round, `${FOLDER}/film.jpg`)
  else if (isLast) {
    await shootIn(11_000, tv, 'race')
    await shoot(phone, 'phone-race')
  }
  await tv.inPhase('payout', round)
  if (!isLast) return
  await shootIn(3_800, tv, 'payout')
  await shoot(phone, 'phone-payout')
  await shootOnce(tv.page, '[data-board="chart"] .worth-chart', 'chart', 15_000)
}

async function inThePaddock(): Promise<void> {
  const { page } = phone
  const stake = page.getByRole('spinbutton', { name: /^Win stake on / }).nth(1)
  await stake.fill('150')
  await stake.press('Tab')
  await shootIn(400, phone, 'phone-paddock')
  await page.getByRole('tab', { name: /^Hand/ }).click()
  await pause(500)
  const card = await page.locator('.card').first().boundingBox()
  if (card) {
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove', y: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: card.x + card.width / 2, y }],
      })
    await touch('touchStart', card.y + 60)
    for (let up = 0; up <= card.y - 150; up += 20) await touch('touchMove', card.y + 60 - up)
    await shootIn(400, phone, 'phone-throw')
    await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  }
  await shoot(tv, 'paddock')
}

async function shoot({ page }: Device, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 82 })
}

async function shootIn(ms: number, device: Device, name: string): Promise<void> {
  await pause(ms)
  await shoot(device, name)
}

/** Looks at what comes by chance, where it comes within so many milliseconds. */
async function shootOnce(page: Page, selector: string, name: string, withinMs: number) {
  const shown = page.locator(selector).first()
  try {
    await shown.waitFor({ timeout: withinMs })
  } catch {
    return console.log(`no ${name} this time`)
  }
  await shootIn(700, tv, name)
}
