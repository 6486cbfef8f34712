import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, createGame, freshKey } from '../bench/client.ts'
import { words } from '../client/shared/words.ts'
import { CARD_IDS, type CardId } from '../game/card.ts'
import type { ClientRequest } from '../game/command.ts'
import { DEFAULT_SETTINGS } from '../game/settings.ts'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'
import { launchChromium } from './browser.ts'
import { openDevice, SMALL_TV, STILL_PHONE } from './party.ts'
import { rewriteDeal } from './prepared-log.ts'

const NAMES = ['Ada', 'Bo', 'Cy', 'Di'] as const
type Name = (typeof NAMES)[number]

/** What each finds in their hand and in their stall in the first of three rounds: all cards but two. */
const HANDS: Readonly<Record<Name, readonly CardId[]>> = {
  Ada: ['bad-oyster', 'kelp-shake', 'switcheroo', 'growth-hormone', 'periscope'],
  Bo: ['lullaby', 'espresso', 'royal-taster', 'spot-check', 'inside-tip'],
  Cy: ['pickpocket', 'brain-coral', 'tin-shell', 'anvil', 'beachcomber'],
  Di: ['gag-order', 'head-start', 'shakedown', 'earplugs', 'alms'],
}
const STALLS: Readonly<Record<Name, readonly CardId[]>> = {
  Ada: ['slick', 'insurance', 'espresso'],
  Bo: ['megaphone', 'double-or-nothing', 'espresso'],
  Cy: ['monosyllables', 'espresso', 'lullaby'],
  Di: ['espresso', 'lullaby', 'earplugs'],
}

let folder: string
let runtime: Runtime
let browsers: Browser[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scuttle-'))
  browsers = await Promise.all([launchChromium(), launchChromium()])
})

afterAll(async () => {
  for (const browser of browsers ?? []) await browser.close()
  await runtime?.stop()
  await rm(folder, { recursive: true, force: true })
})

interface Party {
  readonly code: string
  readonly hostKey: string
  readonly keys: Readonly<Record<Name, string>>
}

/** Four people in the parade of their first round, with the cards that the test wants. */
async function prepare(): Promise<Party> {
  const persistPath = join(folder, 'state')
  runtime = await startRuntime({ persistPath })
  const { code, hostKey } = await createGame(runtime.url)
  const keys = { Ada: freshKey(), Bo: freshKey(), Cy: freshKey(), Di: freshKey() }
  const must = async (role: 'host' | 'player', key: string, ...requests: ClientRequest[]) => {
    const client = await connect({ origin: runtime.url, code, role, key })
    for (const request of requests) expect(await client.ask(request)).toMatchObject({ ok: true })
    await client.close()
  }
  const settings = {
    ...DEFAULT_SETTINGS,
    rounds: 3,
    racers: 4,
    timers: 'none',
    speedPercent: 150,
  } as const
  await must('host', hostKey, { type: 'ChangeSettings', settings })
  for (const [avatar, name] of NAMES.entries()) {
    await must('player', keys[name], { type: 'Join', name, avatar, tip: null })
  }
  await must('host', hostKey, { type: 'StartDay' })
  const { port } = runtime
  await runtime.stop()
  await rewriteDeal(persistPath, (event) => ({
    ...event,
    dealt: event.dealt.map((dealt, seat) => {
      const name = NAMES[seat] as Name
      return { ...dealt, cards: HANDS[name], offers: STALLS[name] }
    }),
  }))
  runtime = await startRuntime({ persistPath, port })
  return { code, hostKey, keys }
}

async function open(browser: Browser, path: string, key: readonly [string, string]) {
  const isPhone = path.startsWith('play')
  const device = await openDevice(browser, 'every-card', isPhone ? STILL_PHONE : SMALL_TV)
  await device.page.addInitScript(([name, value]) => localStorage.setItem(name, value), key)
  await device.page.goto(`${runtime.url}/${path}`)
  return device
}

const nameOf = (card: CardId) => words.cards[card].name

/** What one does on a phone in the paddock. */
function thumb(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const tab = (name: RegExp) => page.getByRole('tab', { name }).click()
  const lane = (at: number) => page.locator('.ticket').nth(at)
  return {
    button,
    async bet(racer: number, pearls: number) {
      await tab(/^Bets/)
      const stake = page.getByRole('spinbutton', { name: /^Win stake on / }).nth(racer)
      await stake.fill(String(pearls))
      await stake.press('Tab')
    },
    /** On so many racers as the card wants. */
    async put(card: CardId, ...racers: readonly number[]) {
      await tab(/^Hand/)
      // A Double or Nothing names the bet on its button.
      const label =
        card === 'double-or-nothing' ? /^Double or Nothing / : words.phone.hand.play(nameOf(card))
      await button(label).first().click()
      for (const racer of racers) await lane(racer).locator('.ticket-here').click()
    },
    /** Acts at once, on this player; or on the first that it may be for, where it wants one. */
    async use(card: CardId, on: Name | null = null) {
      await tab(/^Hand/)
      await button(words.phone.hand.use(nameOf(card)))
        .first()
        .click()
      await this.confirm(card, on)
    },
    async buy(card: CardId) {
      await tab(/^Stall/)
      await button(new RegExp(`^Buy ${nameOf(card)} for`)).click()
    },
    async buyAndUse(card: CardId, on: Name) {
      await tab(/^Stall/)
      await button(new RegExp(`^Use now: ${nameOf(card)} for`)).click()
      await this.confirm(card, on)
    },
    async confirm(card: CardId, on: Name | null) {
      const panel = page.getByRole('region', { name: nameOf(card) })
      if (on !== null) await panel.getByRole('button', { name: on, exact: true }).click()
      else if ((await panel.locator('.choice').count()) > 0) {
        await panel.locator('.choice:enabled').first().click()
      }
      await panel.getByRole('button', { name: words.phone.use.now(nameOf(card)) }).click()
      await panel.waitFor({ state: 'detached' })
    },
    /** In the race, on the first of the racers. */
    async play(card: string, racers: RegExp) {
      await button(card).click()
      await button(racers).first().click()
    },
    async lockIn() {
      await button('Lock in').click()
      await page.locator('.lock-dock').waitFor({ state: 'detached' })
    },
  }
}

test('four people play every card of the table, and the finale tells of each', async () => {
  const { code, hostKey, keys } = await prepare()
  const [living, pockets] = browsers as [Browser, Browser]
  const tv = await open(living, `host?game=${code}`, [`scuttle.host.${code}`, hostKey])
  const phones = await Promise.all(
    NAMES.map((name) => open(pockets, `play?game=${code}`, [`scuttle.player.${code}`, keys[name]])),
  )
  const [ada, bo, cy, di] = phones.map(({ page }) => thumb(page)) as [Thumb, Thumb, Thumb, Thumb]
  const all = [tv, ...phones]
  const next = () => tv.page.getByRole('button', { name: 'Next' }).click()
  /** From the parade to the race, with what the people do in the paddock. */
  const round = async (time: number, play: () => Promise<void>) => {
    await Promise.all(all.map((device) => device.inPhase('parade', time)))
    await next()
    await Promise.all(all.map((device) => device.inPhase('paddock', time)))
    await play()
    await tv.inPhase('reveal', time)
    await tv.shoot(`reveal-${time}`)
    await next()
    await Promise.all(all.map((device) => device.inPhase('race', time)))
  }
  const toNext = async (time: number) => {
    await Promise.all(all.map((device) => device.inPhase('payout', time)))
    await tv.shoot(`payout-${time}`)
    await next()
  }

  await round(1, async () => {
    await cy.use('pickpocket', 'Ada')
    await cy.buyAndUse('monosyllables', 'Bo')
    await cy.lockIn()
    await di.use('gag-order', 'Cy')
    const adaPlays = async () => {
      await ada.use('periscope')
      await ada.bet(0, 100)
      await ada.put('bad-oyster', 1)
      await ada.buy('slick')
      await ada.buy('insurance')
      await ada.put('insurance')
      await ada.lockIn()
    }
    const boPlays = async () => {
      await bo.use('inside-tip')
      await bo.bet(2, 100)
      await bo.put('lullaby', 3)
      await bo.buy('megaphone')
      await bo.buy('double-or-nothing')
      await bo.put('double-or-nothing')
      await bo.lockIn()
    }
    await Promise.all([adaPlays(), boPlays(), di.lockIn()])
  })
  // Until the first is half-way, and no longer.
  await Promise.all([ada.play('Slick', /^Slick before /), bo.play('Megaphone', /^Megaphone for /)])
  await toNext(1)

  await round(2, async () => {
    await Promise.all([cy.use('beachcomber'), di.use('alms')])
    const plays = [
      [ada, 'kelp-shake', 0],
      [bo, 'espresso', 1],
      [cy, 'brain-coral', 2],
      [di, 'head-start', 3],
    ] as const
    await Promise.all(
      plays.map(async ([one, card, racer]) => {
        await one.put(card, racer)
        await one.lockIn()
      }),
    )
  })
  await toNext(2)

  await round(3, async () => {
    const plays = [
      [ada, ['switcheroo', 0, 1], ['growth-hormone', 0]],
      [bo, ['royal-taster', 0], ['spot-check', 1]],
      [cy, ['tin-shell', 2], ['anvil', 3]],
    ] as const
    await Promise.all(
      plays.map(async ([one, ...cards]) => {
        for (const [card, ...racers] of cards) await one.put(card, ...racers)
        await one.lockIn()
      }),
    )
    await di.use('shakedown', 'Ada')
    await di.put('earplugs', 1)
    await di.lockIn()
  })
  await toNext(3)

  await Promise.all(all.map((device) => device.inPhase('finale')))
  await tv.page.getByText('Verified: 3 races').waitFor()
  await tv.shoot('finale')
  const told = (await tv.page.locator('.deeds li').allTextContents()).join('\n')
  const untold = CARD_IDS.filter((card) => !told.includes(`${nameOf(card)}`))
  expect(untold).toEqual([])
  for (const { faults } of all) expect(faults).toEqual([])
})

type Thumb = ReturnType<typeof thumb>
