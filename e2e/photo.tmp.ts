import { startRuntime } from '../scripts/local-runtime.ts'
import { launchChromium } from './browser.ts'
import { openDevice } from './party.ts'
const [w = '1920', h = '1080', racers = '8', rounds = '10'] = process.argv.slice(2)
const runtime = await startRuntime()
const browser = await launchChromium()
const tv = await openDevice(browser, `photo`, { viewport: { width: +w, height: +h } })
const { page } = tv
await page.goto(runtime.url)
await page.getByRole('button', { name: 'Host a game' }).click()
await page.getByRole('button', { name: 'Settings' }).click()
await page.getByLabel('Timers').selectOption('Fast')
await page.getByLabel('Rounds').selectOption(rounds)
await page.getByLabel('Racers').selectOption(racers)
await page.keyboard.press('Escape')
for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Add a bot' }).click()
await page.getByRole('button', { name: 'Start the race day' }).click()
const next = page.getByRole('button', { name: 'Next' })
async function skipTo(phase: string, time: number) {
  const reached = tv.inPhase(phase, time).then(() => true)
  const pressed = async () => { await next.click({ timeout: 1000 }).catch(() => undefined); return false }
  while (!(await Promise.race([reached, pressed()])));
}
let seen = false
for (let round = 1; round <= +rounds && !seen; round++) {
  await skipTo('race', round)
  const over = tv.inPhase('payout', round).then(() => true)
  let n = 0
  for (let at = 0; at < 60; at++) {
    if (at === 6) await tv.shoot(`race-${round}`)
    if (await page.locator('.shout-out').count() > 0 && n < 8) { await tv.shoot(`slow-${round}-${n}`); n++ }
    const done = await Promise.race([over, page.waitForTimeout(n > 0 && n < 8 ? 60 : 500).then(() => false)])
    if (done) break
    if (n === 0 && at > 12 && at < 30 && at % 3 === 0) await tv.shoot(`finish-${round}-${at}`)
  }
  seen = (await page.locator('.photo-strip').count()) > 0
  console.log(round, 'photo', seen, n)
  if (seen) for (let i = 0; i < 5; i++) { await page.waitForTimeout(1300); await tv.shoot(`strip-${i}`) }
}
console.log(tv.faults)
await browser.close(); await runtime.stop(); process.exit(0)
