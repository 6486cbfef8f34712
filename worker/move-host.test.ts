import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { HOST_OFFER_MS } from '../game/limits.ts'
import { CLOSE_CODES } from '../game/wire/close-codes.ts'
import { OFFER_HEADER } from '../game/wire/http.ts'
import { offerHashOf } from './keys.ts'
import { connect, keyOf, ORIGIN } from './testing/client.ts'
import { holdClock, moveBy } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { logOf, makeGame, phaseIs, ringUntil, setTable } from './testing/table.ts'

holdClock()
watchFaults()

const TOKEN = 'token'.padEnd(22, '_')
const offer = (token = TOKEN) => ({ type: 'OfferHost', token: offerHashOf(token) }) as const
const MOVED = { code: CLOSE_CODES.HostMoved, reason: 'HostMoved' }

async function show(code: string, key: string, token = TOKEN) {
  const response = await exports.default.fetch(`${ORIGIN}/api/games/${code}/host`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, [OFFER_HEADER]: token },
  })
  const body = (await response.json()) as { error?: string }
  return body.error ?? response.status
}

describe('the host role', () => {
  it('goes in mid-race to the key that shows the token, and from all sockets of the old one', async () => {
    const table = await setTable({ bots: 1 })
    const { code, host, hostKey, ann, crowd } = table
    const second = await connect(code, 'host', hostKey)
    await host.ask({ type: 'StartDay' })
    await ringUntil(table, phaseIs('race'))
    expect(await host.ask(offer())).toBe('Accepted')
    expect(await show(code, keyOf('phone'))).toBe(200)
    expect([await host.closed, await second.closed]).toEqual([MOVED, MOVED])
    const phone = await connect(code, 'host', keyOf('phone'))
    expect(phone.view).toMatchObject({ role: 'host', phase: { type: 'race' } })
    expect(await phone.ask({ type: 'Pause' })).toBe('Accepted')
    await ann.settle()
    expect(ann.view?.pausedAtMs).not.toBeNull()
    expect(await crowd.ask({ type: 'Resume' })).toBe('NotHost')
    const old = await connect(code, 'host', hostKey)
    expect((await old.closed).reason).toBe('NotHost')
    const mirror = await connect(code, 'crowd', hostKey)
    expect(mirror.view?.role).toBe('crowd')
  })

  it('moves once, and says so again to whom it went', async () => {
    const { code, host } = await setTable()
    await host.ask(offer())
    expect(await show(code, keyOf('phone'))).toBe(200)
    expect(await show(code, keyOf('phone'))).toBe(200)
    expect(await show(code, keyOf('thief'))).toBe('OfferVoid')
    const thief = await connect(code, 'host', keyOf('thief'))
    expect((await thief.closed).reason).toBe('NotHost')
  })

  it('stays over a sleep where it went', async () => {
    const { code, stub, host } = await setTable()
    await host.ask(offer())
    await show(code, keyOf('phone'))
    await host.closed
    await evictDurableObject(stub)
    const phone = await connect(code, 'host', keyOf('phone'))
    expect(await phone.ask({ type: 'AddBot', temperament: null })).toBe('Accepted')
  })

  it('is not taken without the token, with a wrong, an old or a late one', async () => {
    const { code, host, ann, crowd } = await setTable()
    expect(await show(code, keyOf('ann'))).toBe('OfferVoid')
    for (const other of [ann, crowd]) expect(await other.ask(offer())).toBe('NotHost')
    expect(await show(code, keyOf('ann'))).toBe('OfferVoid')
    await host.ask(offer())
    for (const token of ['', 'short', 'x'.repeat(22), offerHashOf(TOKEN)])
      expect(await show(code, keyOf('ann'), token)).toBe('OfferVoid')
    expect(await show(code, 'no key')).toBe('OfferVoid')
    await host.ask(offer('newer'.padEnd(22, '_')))
    expect(await show(code, keyOf('ann'))).toBe('OfferVoid')
    moveBy(HOST_OFFER_MS)
    expect(await show(code, keyOf('ann'), 'newer'.padEnd(22, '_'))).toBe('OfferVoid')
    expect(await host.ask({ type: 'AddBot', temperament: null })).toBe('Accepted')
  })

  it('leaves no token in the log', async () => {
    const { code, stub, host } = await setTable()
    await host.ask(offer())
    await show(code, keyOf('phone'))
    const log = JSON.stringify(await logOf(stub))
    expect(log).toContain('"HostMoved"')
    for (const secret of [TOKEN, keyOf('phone')]) expect(log).not.toContain(secret)
  })

  it('is not asked of a game that there is none of, or by another method', async () => {
    expect(await show('BCDFGH', keyOf('phone'))).toBe('UnknownGame')
    const { code } = await makeGame()
    const { status } = await exports.default.fetch(`${ORIGIN}/api/games/${code}/host`)
    expect(status).toBe(405)
  })
})

it('what a socket of another host says is not heard', async () => {
  const { stub, host, ann } = await setTable()
  // As after a sleep: a socket is open whose key is not the host's any more.
  await runInDurableObject(stub, (_, ctx) => {
    const [socket] = ctx.getWebSockets('host')
    socket?.serializeAttachment({ ...socket.deserializeAttachment(), credential: 'another' })
  })
  await evictDurableObject(stub)
  host.submit({ type: 'AddBot', temperament: null })
  await ann.settle()
  expect(ann.view?.seats).toHaveLength(2)
})
