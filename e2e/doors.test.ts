import { expect, test } from 'vitest'
import { createGame } from '../bench/client.ts'
import { CLOSE_CODES } from '../game/wire/close-codes.ts'
import { expectAccessible } from './accessible.ts'
import { openDevice, PHONE, TV } from './party.ts'
import { browser, runtime } from './stage.ts'

test('the landing page says when there is no such game, and takes another code', async () => {
  const { page } = await openDevice(browser, 'landing', TV)
  await page.goto(runtime.url)
  await expectAccessible(page)
  const code = page.getByRole('textbox', { name: 'Game code' })
  const join = page.getByRole('button', { name: 'Join' })
  await code.fill('BCDFGH')
  await join.click()
  await page.getByRole('alert').first().waitFor()
  const game = await createGame(runtime.url)
  await code.fill(game.code)
  await join.click()
  await page.getByRole('textbox', { name: 'Your name' }).waitFor()
})

test.each(['/play?game=BCDFGH', '/play?game=nonsense', '/play'])(
  'a phone at %s is told, and can join another game',
  async (path) => {
    const { page, shoot } = await openDevice(browser, 'phone-gone', PHONE)
    await page.goto(runtime.url + path)
    const code = page.getByRole('textbox', { name: 'Game code' })
    await code.waitFor()
    await expectAccessible(page)
    await shoot(path.replace(/\W/g, '-'))
    const game = await createGame(runtime.url)
    await code.fill(game.code)
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('textbox', { name: 'Your name' }).waitFor()
  },
)

test.each(['/host?game=BCDFGH', '/watch?game=BCDFGH', '/watch', '/host?game=nonsense'])(
  'a big screen at %s says that there is no such game, and leads back',
  async (path) => {
    const { page, shoot } = await openDevice(browser, 'tv-gone', TV)
    await page.goto(runtime.url + path)
    await page.getByRole('alert').waitFor()
    await expectAccessible(page)
    await shoot(path.replace(/\W/g, '-'))
    await page.getByRole('link', { name: 'To the start page' }).click()
    await page.getByRole('button', { name: 'Host a game' }).waitFor()
  },
)

test('a browser without the keys cannot host, but may watch; the crowd has no controls', async () => {
  const { page, inPhase, shoot } = await openDevice(browser, 'crowd', TV)
  const { code } = await createGame(runtime.url)
  await page.goto(`${runtime.url}/host?game=${code}`)
  await page.getByRole('link', { name: 'Watch this game' }).click()
  await inPhase('lobby')
  await shoot('lobby')
  const buttons = await page
    .getByRole('button')
    .evaluateAll((all) => all.map(({ className }) => className))
  // Full screen and sound.
  expect(buttons).toEqual(['corner', 'corner'])
})

test('a path that leads nowhere leads home', async () => {
  const { page } = await openDevice(browser, 'nowhere', TV)
  const response = await page.goto(`${runtime.url}/nowhere`)
  expect(response?.status()).toBe(404)
  await page.getByRole('link').click()
  await page.getByRole('button', { name: 'Host a game' }).waitFor()
})

test('what a player types is text and nothing else', async () => {
  const { code, hostKey } = await createGame(runtime.url)
  const tv = await openDevice(browser, 'markup-tv', TV)
  await tv.page.addInitScript(([name, key]) => localStorage.setItem(name, key), [
    `scuttle.host.${code}`,
    hostKey,
  ] as const)
  await tv.page.goto(`${runtime.url}/host?game=${code}`)
  const { page, inPhase } = await openDevice(browser, 'markup-phone', PHONE)
  await page.goto(`${runtime.url}/play?game=${code}`)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Your name' }).fill('<i>Eve</i>')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await inPhase('lobby')
  await expectAccessible(page)
  await tv.page.getByText('<i>Eve</i>').first().waitFor()
  await expectAccessible(tv.page)
  for (const one of [page, tv.page])
    expect(await one.locator('i', { hasText: 'Eve' }).count()).toBe(0)
})

test('a page that is older than the server loads itself anew and keeps its seat', async () => {
  const { code } = await createGame(runtime.url)
  const { page, inPhase } = await openDevice(browser, 'outdated', PHONE)
  const joined = async () => {
    await inPhase('lobby')
    await page.getByText('Zoë').first().waitFor()
  }
  await page.goto(`${runtime.url}/play?game=${code}`)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Zoë')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await joined()
  let loads = 0
  page.on('load', () => loads++)
  // The next connection is answered as by a server of another version.
  let isOld = true
  await page.routeWebSocket(/\/socket/, (socket) => {
    if (isOld) void socket.close({ code: CLOSE_CODES.ProtocolUnknown, reason: 'ProtocolUnknown' })
    else socket.connectToServer()
    isOld = false
  })
  await page.reload()
  await page.getByText('Loading it').waitFor()
  await joined()
  expect(loads).toBe(2)
})

test('the host locks the room, opens it again, and sends somebody away who stays away', async () => {
  const { code, hostKey } = await createGame(runtime.url)
  const tv = await openDevice(browser, 'room-tv', TV)
  await tv.page.addInitScript(([name, key]) => localStorage.setItem(name, key), [
    `scuttle.host.${code}`,
    hostKey,
  ] as const)
  await tv.page.goto(`${runtime.url}/host?game=${code}`)
  await tv.page.getByRole('button', { name: 'Lock the room' }).click()
  const { page, inPhase, shoot } = await openDevice(browser, 'room-phone', PHONE)
  await page.goto(`${runtime.url}/play?game=${code}`)
  await page.getByRole('heading', { name: 'The room is locked' }).waitFor()
  await expectAccessible(page)
  await shoot('locked')
  await tv.shoot('locked')
  await tv.page.getByRole('button', { name: 'Open the room' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Eve')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await inPhase('lobby')
  await tv.page.getByRole('button', { name: 'Remove Eve' }).click()
  await page.getByRole('heading', { name: 'The host has sent you away' }).waitFor()
  await shoot('removed')
  await page.reload()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Eve')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await page.getByText('The host has removed you').first().waitFor()
  await shoot('refused')
  await tv.shoot('after')
})
