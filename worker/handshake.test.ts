import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it, vi } from 'vitest'
import { CLOSE_CODES, type CloseReason } from '../game/wire/close-codes.ts'
import { PROTOCOL_NAME } from '../game/wire/messages.ts'
import type { Game } from './game-object.ts'
import { connect, handshake, keyOf, TestClient } from './testing/client.ts'
import { holdClock } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { makeGame, ringAlarm, setTable } from './testing/table.ts'

holdClock()
watchFaults()

const KEY = keyOf('ann')
const WELL = `${PROTOCOL_NAME}, key.${KEY}`
const ended = (reason: CloseReason) => ({ code: CLOSE_CODES[reason], reason })

async function endingOf(code: string, query: string, protocols: string) {
  const response = await handshake(code, query, protocols)
  expect(response.status).toBe(101)
  if (response.webSocket === null) throw new Error('a socket was expected')
  return new TestClient(response.webSocket).closed
}

describe('a socket', () => {
  it('is opened with the protocol that was asked for, and never names the key', async () => {
    const { code } = await makeGame()
    for (const protocols of [WELL, `key.${KEY},scuttle.v0,  ${PROTOCOL_NAME}`]) {
      const response = await handshake(code, 'role=player', protocols)
      expect(response.status).toBe(101)
      expect(response.headers.get('Sec-WebSocket-Protocol')).toBe(PROTOCOL_NAME)
      response.webSocket?.accept()
      response.webSocket?.close()
    }
  })

  it.each<[string, string, CloseReason]>([
    ['role=player', `scuttle.v0, key.${KEY}`, 'ProtocolUnknown'],
    ['role=player', `key.${KEY}`, 'ProtocolUnknown'],
    ['role=player', PROTOCOL_NAME, 'HandshakeMalformed'],
    ['role=player', `${PROTOCOL_NAME}, key.short`, 'HandshakeMalformed'],
    ['role=player', `${PROTOCOL_NAME}, key.${'x'.repeat(65)}`, 'HandshakeMalformed'],
    ['role=player', `${PROTOCOL_NAME}, key.${'x'.repeat(30)}=`, 'HandshakeMalformed'],
    ['role=owner', WELL, 'HandshakeMalformed'],
    ['', WELL, 'HandshakeMalformed'],
    ['role=host', WELL, 'NotHost'],
  ])('with ?%s and %s is shut', async (query, protocols, reason) => {
    const { code } = await makeGame()
    expect(await endingOf(code, query, protocols)).toEqual(ended(reason))
  })

  it('names a protocol that we do not speak, so that a browser gets to read why', async () => {
    const { code } = await makeGame()
    const response = await handshake(code, 'role=player', `key.${KEY}, scuttle.v0`)
    expect(response.headers.get('Sec-WebSocket-Protocol')).toBe('scuttle.v0')
    response.webSocket?.accept()
  })

  it.each(['BCDFGH', 'nonsense'])('of no game (%s) is shut', async (code) => {
    expect(await endingOf(code, 'role=player', WELL)).toEqual(ended('UnknownGame'))
  })

  it('is welcomed with the picture of its kind of viewer', async () => {
    const { host, ann, crowd } = await setTable()
    expect([host, ann, crowd].map(({ view }) => view?.role)).toEqual(['host', 'player', 'crowd'])
    expect(ann.view?.mine?.seat).toBe(0)
    expect([host.view?.mine, crowd.view?.mine]).toEqual([null, null])
  })

  it('that comes back gets the whole view, whatever it missed', async () => {
    const { code, host, ann } = await setTable()
    ann.close()
    await ann.closed
    await host.ask({ type: 'AddBot', temperament: 'shark' })
    for (const earlier of [ann, null]) {
      const again = await connect(code, 'player', keyOf('ann'), earlier)
      expect(again.messages.map(({ type }) => type)).toEqual(['Snapshot'])
      expect(again.view?.seats).toHaveLength(3)
    }
  })

  it('is shut when its game is over, and its game is no game any more', async () => {
    const { code, stub, host, ann } = await setTable()
    await ringAlarm(stub)
    expect(await host.closed).toEqual(ended('GameOver'))
    expect(await ann.closed).toEqual(ended('GameOver'))
    expect(ann.messages.at(-1)).toMatchObject({ type: 'Update', events: [{ type: 'GameExpired' }] })
    expect(await stub.summary()).toBe(null)
    expect(await endingOf(code, 'role=player', WELL)).toEqual(ended('UnknownGame'))
  })

  it('is closed at once where its client closes it, whatever the code', async () => {
    const { ann, bob } = await setTable()
    ann.close()
    expect(await ann.closed).toEqual({ code: 1000, reason: '' })
    bob.close(4999, 'a code that we do not echo')
    expect(await bob.closed).toEqual({ code: 1000, reason: '' })
  })

  it.each([
    [1005, 1],
    [1000, 1],
    [4999, 1],
    [1006, 0],
    [1015, 0],
  ])('that closes with %i is answered by %i frames', async (code, frames) => {
    const { stub } = await setTable()
    const closes = await runInDurableObject<Game, number>(stub, async (game, ctx) => {
      const [socket] = ctx.getWebSockets()
      if (socket === undefined) throw new Error('a socket was expected')
      const close = vi.spyOn(socket, 'close')
      await game.webSocketClose(socket, code)
      return close.mock.calls.length
    })
    expect(closes).toBe(frames)
  })

  it('answers a ping without waking anybody', async () => {
    const { ann } = await setTable()
    ann.send('ping')
    await ann.until(() => ann.texts.length > 0)
    expect(ann.texts).toEqual(['pong'])
  })
})

describe('who is here', () => {
  it('is told when the last socket of a seat closes and the first opens', async () => {
    const { code, host, bob } = await setTable()
    const second = await connect(code, 'player', keyOf('bob'))
    const isAway = () => host.view?.seats[1]?.isAway
    bob.close(4999, 'a code that cannot be echoed')
    await second.settle()
    await host.settle()
    expect(isAway()).toBe(false)
    second.close()
    await host.until(() => isAway() === true)
    await connect(code, 'player', keyOf('bob'))
    await host.settle()
    expect(isAway()).toBe(false)
  })

  it('does not count what is open as another role', async () => {
    const { code, host, bob } = await setTable()
    await connect(code, 'crowd', keyOf('bob'))
    bob.close()
    await host.until(() => host.view?.seats[1]?.isAway === true)
  })
})
