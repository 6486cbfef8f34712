import { env, exports } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import {
  ADDRESS_PERIOD_MS,
  ADDRESSES_BLOCKED_MAX,
  CODES_GUESSED_MAX,
  GAMES_MADE_MAX,
} from '../game/limits.ts'
import { CLOSE_CODES } from '../game/wire/close-codes.ts'
import { PROTOCOL_NAME } from '../game/wire/messages.ts'
import { mayAskForCode, noteWrongCode } from './address-limits.ts'
import { credentialOf } from './keys.ts'
import { handshake, keyOf, ORIGIN, TestClient } from './testing/client.ts'
import { holdClock, moveBy } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { makeGame } from './testing/table.ts'

holdClock()
watchFaults()

const from = (address: string) => ({ 'CF-Connecting-IP': address })
const call = (path: string, address: string, method = 'GET') =>
  exports.default.fetch(`${ORIGIN}${path}`, { method, headers: from(address) })
const openFrom = async (code: string, address: string) => {
  const protocols = `${PROTOCOL_NAME}, key.${keyOf('ann')}`
  const { webSocket } = await handshake(code, 'role=player', protocols, from(address))
  if (webSocket === null) throw new Error('a socket was expected')
  return new TestClient(webSocket)
}

it(`lets an address make ${GAMES_MADE_MAX} games a minute`, async () => {
  for (let made = 0; made < GAMES_MADE_MAX; made++) {
    expect((await call('/api/games', '192.0.2.1', 'POST')).status).toBe(201)
  }
  const refused = await call('/api/games', '192.0.2.1', 'POST')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('Retry-After')).toBe(String(ADDRESS_PERIOD_MS / 1_000))
  expect(await refused.json()).toEqual({ error: 'TooManyRequests' })
  expect((await call('/api/games', '192.0.2.2', 'POST')).status).toBe(201)
})

it(`lets an address guess ${CODES_GUESSED_MAX} codes a minute, and wakes no object after that`, async () => {
  const { code, stub, hostKey } = await makeGame()
  const requests = async () => {
    const counts = await stub.readMeter(credentialOf(hostKey))
    return counts === 'secret' ? null : counts?.requests
  }
  const address = '192.0.2.3'
  for (let asked = 0; asked <= CODES_GUESSED_MAX; asked++) {
    expect((await call(`/api/games/${code}`, address)).status).toBe(200)
  }
  for (let guessed = 0; guessed < CODES_GUESSED_MAX; guessed++) {
    if (guessed % 2 === 0) expect((await call('/api/games/ZZZZZZ', address)).status).toBe(404)
    else await (await openFrom('ZZZZZZ', address)).closed
  }
  // The one too many is still answered, and the last that is.
  expect((await call('/api/games/ZZZZZZ', address)).status).toBe(404)
  const before = await requests()
  for (const path of [`/api/games/${code}`, '/api/games/ZZZZZZ']) {
    const refused = await call(path, address)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60'])
  }
  const socket = await openFrom(code, address)
  expect(await socket.closed).toEqual({ code: CLOSE_CODES.Flooded, reason: 'Flooded' })
  expect(await requests()).toBe(before)
  expect((await call(`/api/games/${code}`, '192.0.2.4')).status).toBe(200)
  moveBy(ADDRESS_PERIOD_MS)
  expect((await call(`/api/games/${code}`, address)).status).toBe(200)
})

it('has an open door where nothing is bound, or nobody knows the address', async () => {
  const { default: worker } = await import('./index.ts')
  const bare: Cloudflare.Env = { GAME: env.GAME, LAN_ORIGIN: '' }
  for (let made = 0; made <= GAMES_MADE_MAX; made++) {
    const request = new Request(`${ORIGIN}/api/games`, { method: 'POST', headers: from('::1') })
    expect((await worker.fetch(request as never, bare)).status).toBe(201)
    await makeGame()
  }
})

it(`remembers ${ADDRESSES_BLOCKED_MAX} blocked addresses`, async () => {
  const limiter = { limit: async () => ({ success: false }) }
  const asking = (at: number) => new Request(ORIGIN, { headers: from(`address ${at}`) })
  for (let at = 0; at < ADDRESSES_BLOCKED_MAX; at++) await noteWrongCode(asking(at), limiter)
  expect(mayAskForCode(asking(0))).toBe(false)
  await noteWrongCode(asking(ADDRESSES_BLOCKED_MAX), limiter)
  expect([0, 1, ADDRESSES_BLOCKED_MAX].map((at) => mayAskForCode(asking(at)))).toEqual([
    ...[true, false, false],
  ])
})
