import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, freshKey } from '../bench/client.ts'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { expectAccessible } from './accessible.ts'
import { launchChromium } from './browser.ts'
import { type Device, openDevice, overflowPx, PHONE, SMALL_TV, TV } from './party.ts'

let runtime: Runtime
let browsers: Browser[]

beforeAll(async () => {
  runtime = await startRuntime()
  browsers = await Promise.all([launchChromium(), launchChromium()])
})

afterAll(async () => {
  for (const browser of browsers ?? []) await browser.close()
  await runtime?.stop()
})

/** With the player and the crowd’s own seat, a table so full that its lists are set smaller. */
const BOTS = 8

/** The host opens a game of one round with bots; returns its code. */
async function host({ page }: Device): Promise<string> {
  await page.goto(runtime.url)
  await page.getByRole('button', { name: 'Host a game' }).click()
  const code = (await page.getByTestId('game-code').textContent()) ?? ''
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Timers').selectOption('None')
  await page.getByLabel('Rounds').selectOption('1')
  await page.getByLabel('Race speed').selectOption('2×')
  await page.keyboard.press('Escape')
  for (let bot = 0; bot < BOTS; bot++) {
    await page.getByRole('button', { name: 'Add a bot' }).click()
  }
  return code.replace(/\s/g, '')
}

test('five watchers vote: the Crowd plays, cheers, and stands in the table', async () => {
  const [living, pockets] = browsers as [Browser, Browser]
  const tv = await openDevice(living, 'crowd-tv', TV)
  const code = await host(tv)
  const watchers = await Promise.all([
    openDevice(pockets, 'crowd-phone', { ...PHONE, deviceScaleFactor: 1 }),
    openDevice(pockets, 'crowd-wide', SMALL_TV),
  ])
  // Three more without a page: a race in software on each would take the whole machine.
  const others = await Promise.all(
    [1, 2, 3].map(() => connect({ origin: runtime.url, code, role: 'crowd', key: freshKey() })),
  )
  for (const { page } of watchers) await page.goto(`${runtime.url}/watch?game=${code}`)
  await Promise.all(watchers.map((watcher) => watcher.inPhase('lobby')))
  // Somebody who takes time to think: a table of bots is done before anybody can vote.
  const player = await openDevice(pockets, 'crowd-player', PHONE)
  await player.page.goto(`${runtime.url}/play?game=${code}`)
  await player.page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await player.page.getByRole('button', { name: 'Take a seat' }).click()
  await player.inPhase('lobby')
  const next = () => tv.page.getByRole('button', { name: 'Next' }).click()
  await tv.page.getByRole('button', { name: 'Start the race day' }).click()
  await tv.inPhase('parade')
  await next()
  await Promise.all([tv, ...watchers].map((device) => device.inPhase('paddock')))
  for (const { page } of watchers) {
    const ballot = page.getByRole('region', { name: 'You are the Crowd' })
    await ballot.getByRole('group', { name: 'Racer to back' }).getByRole('button').nth(1).click()
    await ballot.getByRole('group', { name: 'Card to play' }).getByRole('button').first().click()
    await ballot.getByText('Your vote is in').waitFor()
  }
  for (const other of others) {
    expect(await other.ask({ type: 'Vote', racer: 1, card: 0 })).toMatchObject({ ok: true })
  }
  const [first, wide] = watchers as [Device, Device]
  for (const { page, shoot } of [first, wide]) {
    await shoot('paddock')
    await expectAccessible(page)
    expect(await overflowPx(page), 'the ballot is wider than the device').toBeLessThanOrEqual(0)
  }
  // A vote is kept over a reload, and nobody else was told of it.
  await first.page.reload()
  await first.page.getByText('Your vote is in').waitFor()
  expect(await tv.page.getByText('The Crowd').count()).toBe(0)
  // Ada has not locked in: the first press is a last call, the second ends the paddock.
  await next()
  await next()
  await tv.inPhase('reveal')
  await tv.page.getByText('5 of the crowd have voted').waitFor()
  await tv.shoot('reveal')
  await player.shoot('reveal')
  await first.shoot('reveal')
  await next()
  await Promise.all([tv, ...watchers].map((device) => device.inPhase('race')))
  await first.page
    .getByRole('button', { name: /^Cheer for / })
    .first()
    .click()
  await tv.page.locator('.burst.cheer').first().waitFor()
  await tv.shoot('race')
  await first.shoot('race')
  await wide.shoot('race')
  await tv.inPhase('payout')
  await tv.page.getByText('The Crowd').first().waitFor()
  await tv.shoot('payout')
  await first.shoot('payout')
  expect(await overflowPx(first.page), 'the payout is wider').toBeLessThanOrEqual(0)
  await next()
  await tv.inPhase('finale')
  await tv.page.getByText('Verified: 1 race').waitFor()
  for (const other of others) await other.close()
  for (const { faults } of [tv, ...watchers]) expect(faults).toEqual([])
})
