import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { Packr } from 'msgpackr'
import { describe, expect, it } from 'vitest'
import type { ClientRequest } from '../game/command.ts'
import { EMPTY_DRAFT } from '../game/draft.ts'
import {
  LOG_EVENTS_LOBBY_MAX,
  LOG_EVENTS_MAX,
  LOG_EVENTS_VOTES_MAX,
  MESSAGE_BYTES_CLOSE,
  MESSAGE_BYTES_MAX,
  MESSAGES_PER_SECOND_MAX,
  SEEN_EVERY_BYTES,
  SOCKETS_KEPT,
  SOCKETS_MAX,
  SOCKETS_PER_KEY_MAX,
  UNSEEN_BYTES_MAX,
} from '../game/limits.ts'
import { DEFAULT_SETTINGS } from '../game/settings.ts'
import { STORED_VERSION } from '../game/stored.ts'
import { packClientMessage } from '../game/wire/client-codec.ts'
import { CLOSE_CODES, type CloseReason } from '../game/wire/close-codes.ts'
import { PROTOCOL_NAME } from '../game/wire/messages.ts'
import { meterOf } from './meter.ts'
import { Sockets } from './sockets.ts'
import { connect, handshake, keyOf, type TestClient } from './testing/client.ts'
import { holdClock, moveBy } from './testing/clock.ts'
import { takeFaults, watchFaults } from './testing/faults.ts'
import { makeGame, setTable } from './testing/table.ts'

holdClock()
watchFaults()

const { pack } = new Packr({ useRecords: false })
const ended = (reason: CloseReason) => ({ code: CLOSE_CODES[reason], reason })

const EMPTY_LOCK_IN: ClientRequest = { type: 'LockIn', ...EMPTY_DRAFT, nonce: null }

/** The refusal of a message that is none. */
async function refusalOf(client: TestClient, data: Uint8Array | string) {
  const { length } = client.messages
  client.send(data)
  await client.until(() => client.messages.length > length)
  const message = client.messages[length]
  return message?.type === 'Refused' ? { id: message.id, ...message.refusal } : message
}

describe('a message', () => {
  it('has so many bytes and no more', async () => {
    const { ann } = await setTable()
    const most = new Uint8Array(MESSAGE_BYTES_MAX)
    const tooMany = new Uint8Array(MESSAGE_BYTES_MAX + 1)
    const tooLarge = { id: 0, type: 'MessageTooLarge', bytesMax: MESSAGE_BYTES_MAX }
    expect(await refusalOf(ann, most)).toEqual({ id: 0, type: 'MessageMalformed' })
    expect(await refusalOf(ann, tooMany)).toEqual(tooLarge)
    expect(await refusalOf(ann, 'x'.repeat(MESSAGE_BYTES_MAX + 1))).toEqual(tooLarge)
  })

  it(`shut the door at more than ${MESSAGE_BYTES_CLOSE} bytes`, async () => {
    const { ann } = await setTable()
    expect(await refusalOf(ann, new Uint8Array(MESSAGE_BYTES_CLOSE))).toMatchObject({
      type: 'MessageTooLarge',
    })
    ann.send(new Uint8Array(MESSAGE_BYTES_CLOSE + 1))
    expect(await ann.closed).toEqual(ended('Flooded'))
  })

  const deep = new Uint8Array(MESSAGE_BYTES_MAX).fill(0x91)
  it.each<[string, Uint8Array | string]>([
    ['text', 'garbage'],
    ['nothing', new Uint8Array(0)],
    ['a number', pack(1)],
    ['a map', pack({ type: 'Command', id: 1 })],
    ['no such message', pack([9])],
    ['no such request', pack([0, 0, [99]])],
    ['an id of nought', pack([0, 0, [9]])],
    ['an id with a fraction', pack([0, 1.5, [9]])],
    ['one field too many', pack([1, 1])],
    ['lists in lists in lists', deep],
    ['a list of 2³² items', new Uint8Array([0xdd, 0xff, 0xff, 0xff, 0xff])],
    ['a list of 30 million items', new Uint8Array([0xdd, 0x01, 0xff, 0xff, 0xff])],
    ['a date', pack([0, new Date(0), [9]])],
    ['a set', new Uint8Array([0xd4, 0x73, 0x00, 0x91, 0x01])],
    ['a typed array', pack(new Float64Array(8))],
    ['a bigint', pack([0, 2n ** 60n, [9]])],
    ['a record definition', new Uint8Array([0xd4, 0x72, 0x40, 0x91, 0xa1, 0x61, 0x01])],
    [
      'half a message',
      packClientMessage({ type: 'Command', id: 1, request: { type: 'Leave' } }).slice(0, -1),
    ],
    ['more than a message', new Uint8Array([...packClientMessage({ type: 'Seen' }), 0])],
    ['an extension nobody knows', new Uint8Array([0xd4, 0x01, 0x00])],
  ])('that is %s is malformed, and the game goes on', async (_, data) => {
    const { ann, bob } = await setTable()
    expect(await refusalOf(ann, data)).toEqual({ id: 0, type: 'MessageMalformed' })
    expect(await bob.ask({ type: 'ChangeProfile', name: 'Bo', avatar: 3 })).toBe('Accepted')
    await ann.settle()
    expect(ann.view?.seats[1]?.name).toBe('Bo')
  })

  it('that is malformed is refused by its id, where that can be read', async () => {
    const { ann } = await setTable()
    expect(await refusalOf(ann, pack([0, 77, [0, 'x'.repeat(57), 0]]))).toEqual({
      id: 77,
      type: 'MessageMalformed',
    })
  })
})

describe('a name', () => {
  it.each([
    ['x'.repeat(14), 'Accepted'],
    ['🦀'.repeat(14), 'Accepted'],
    ['x'.repeat(15), 'NameUnfit'],
    ['', 'NameUnfit'],
    ['x'.repeat(57), 'MessageMalformed'],
  ])('of “%s”: %s', async (name, answer) => {
    const { code } = await makeGame()
    const ann = await connect(code, 'player', keyOf('ann'))
    expect(await ann.ask({ type: 'Join', name, avatar: 0, tip: null })).toBe(answer)
  })
})

describe('an obscene name', () => {
  it('is refused, and its owner may try again with another', async () => {
    const { code } = await makeGame()
    const ann = await connect(code, 'player', keyOf('ann'))
    const join = (name: string) => ann.ask({ type: 'Join', name, avatar: 0, tip: null })
    for (const name of ['Fuck', 'sh1t', 'Scheiße', '肏你妈', 'Хуй'])
      expect(await join(name)).toBe('NameObscene')
    expect(await join('Zoë')).toBe('Accepted')
    expect(await ann.ask({ type: 'ChangeProfile', name: 'c.u.n.t', avatar: 0 })).toBe('NameObscene')
    expect(ann.view?.seats[0]?.name).toBe('Zoë')
  })
})

describe('a flood', () => {
  it('is one message too many in a second', async () => {
    const { ann, bob } = await setTable()
    // Setting the table took some.
    moveBy(1_000)
    for (let sent = 1; sent < MESSAGES_PER_SECOND_MAX; sent++)
      ann.send(packClientMessage({ type: 'Seen' }))
    await ann.settle()
    moveBy(1_000 / MESSAGES_PER_SECOND_MAX)
    await ann.settle()
    ann.send('one too many')
    expect(await ann.closed).toEqual(ended('Flooded'))
    await bob.until(() => bob.view?.seats[0]?.isAway === true)
  })

  it('is counted by the key, whichever of its sockets it comes by', async () => {
    const { code, ann, bob } = await setTable()
    const second = await connect(code, 'player', keyOf('ann'))
    moveBy(1_000)
    for (let sent = 0; sent < MESSAGES_PER_SECOND_MAX; sent++) {
      const socket = sent % 2 === 0 ? ann : second
      socket.send(packClientMessage({ type: 'Seen' }))
    }
    await bob.settle()
    second.send(packClientMessage({ type: 'Seen' }))
    expect(await second.closed).toEqual(ended('Flooded'))
    moveBy(1_000)
    await ann.settle()
  })

  it('fills up again with time, a sleep or none', async () => {
    const { stub, ann } = await setTable()
    for (let second = 0; second < 3; second++) {
      moveBy(1_000)
      for (let sent = 1; sent < MESSAGES_PER_SECOND_MAX; sent++)
        ann.send(packClientMessage({ type: 'Seen' }))
      await ann.settle()
      if (second === 1) await evictDurableObject(stub)
    }
  })

  it('of a player who never answers the close leaves nobody there', async () => {
    const { code, host, ann } = await setTable()
    ann.close()
    await host.until(() => host.view?.seats[0]?.isAway === true)
    const { webSocket } = await handshake(
      code,
      'role=player',
      `${PROTOCOL_NAME}, key.${keyOf('ann')}`,
    )
    // Half open: what is closed by the other side is not closed by this one.
    webSocket?.accept({ allowHalfOpen: true })
    await host.until(() => host.view?.seats[0]?.isAway === false)
    for (let sent = 0; sent <= MESSAGES_PER_SECOND_MAX; sent++) webSocket?.send('x')
    await host.until(() => host.view?.seats[0]?.isAway === true)
    webSocket?.close()
  })

  it('of what nobody can read is one too', async () => {
    const { ann } = await setTable()
    for (let sent = 0; sent <= MESSAGES_PER_SECOND_MAX; sent++) ann.send(new Uint8Array([0xc1]))
    expect(await ann.closed).toEqual(ended('Flooded'))
  })
})

describe('sockets', () => {
  /** So many of one key, the oldest first. */
  async function openMany(code: string, key: string, count: number): Promise<TestClient[]> {
    const open: TestClient[] = []
    for (let at = 0; at < count; at++) open.push(await connect(code, 'player', key))
    return open
  }

  it(`are ${SOCKETS_PER_KEY_MAX} for one key, and one more ends the oldest, a sleep or none`, async () => {
    const { code, stub } = await makeGame()
    const key = keyOf('ann')
    const open = await openMany(code, key, SOCKETS_PER_KEY_MAX)
    for (const client of open) await client.settle()
    for (const oldest of open.slice(0, 2)) {
      const newest = await connect(code, 'player', key)
      expect(newest.view?.role).toBe('player')
      expect(await oldest.closed).toEqual(ended('ReplacedByNewer'))
      await evictDurableObject(stub)
    }
    for (const client of open.slice(2)) await client.settle()
  })

  it('that were replaced leave their player here', async () => {
    const { code, host, ann } = await setTable()
    await openMany(code, keyOf('ann'), SOCKETS_PER_KEY_MAX)
    expect(await ann.closed).toEqual(ended('ReplacedByNewer'))
    await host.settle()
    expect(host.view?.seats[0]?.isAway).toBe(false)
  })

  it('that are half open lock nobody out of a full game', async () => {
    const { code, stub } = await setTable()
    await openMany(code, keyOf('ann'), SOCKETS_PER_KEY_MAX - 1)
    const others = await fill(stub, SOCKETS_MAX)
    expect((await connect(code, 'player', keyOf('ann'))).view?.role).toBe('player')
    expect((await connect(code, 'player', keyOf('bob'))).view).toBe(null)
    expect(others.length).toBeGreaterThan(1_000)
  })

  /** Fills a game up to so many sockets with strangers; gives their other ends, to be kept open. */
  async function fill(stub: Parameters<typeof evictDurableObject>[0], upTo: number) {
    const others: WebSocket[] = []
    await runInDurableObject(stub, (_, ctx) => {
      for (let count = ctx.getWebSockets().length; count < upTo; count++) {
        const { 0: client, 1: server } = new WebSocketPair()
        ctx.acceptWebSocket(server, ['crowd', `key:${count}`])
        others.push(client)
      }
    })
    return others
  }

  it(`are ${SOCKETS_MAX - SOCKETS_KEPT} for strangers, and more for host and players`, async () => {
    const { code, stub, hostKey } = await setTable()
    const others = await fill(stub, SOCKETS_MAX - SOCKETS_KEPT - 1)
    const last = await connect(code, 'crowd', keyOf('carol'))
    expect(last.view?.role).toBe('crowd')
    for (const role of ['crowd', 'player'] as const) {
      const extra = await connect(code, role, keyOf('dave'))
      expect(await extra.closed).toEqual(ended('TooManySockets'))
    }
    expect((await connect(code, 'player', keyOf('ann'))).view?.role).toBe('player')
    expect((await connect(code, 'host', hostKey)).view?.role).toBe('host')
    expect(others.length).toBeGreaterThan(1_000)
  })

  it(`are ${SOCKETS_MAX} in one game`, async () => {
    const { code, stub, hostKey } = await setTable()
    const others = await fill(stub, SOCKETS_MAX - 1)
    expect((await connect(code, 'host', hostKey)).view?.role).toBe('host')
    const extra = await connect(code, 'player', keyOf('ann'))
    expect(await extra.closed).toEqual(ended('TooManySockets'))
    expect(others.length).toBeGreaterThan(1_000)
  })
})

describe('bytes that a client never says it saw', () => {
  const ROOM = 200

  /** Somebody to whom so much was sent before. */
  async function connectUnseen(unseenBytes: number) {
    const { code, stub } = await makeGame()
    const dave = await connect(code, 'crowd', keyOf('dave'))
    await runInDurableObject(stub, (_, ctx) => {
      const [socket] = ctx.getWebSockets()
      socket?.serializeAttachment({ ...socket.deserializeAttachment(), unseenBytes })
    })
    await evictDurableObject(stub)
    dave.bytes = 0
    return { stub, dave }
  }

  const keptOf = (stub: Parameters<typeof evictDurableObject>[0]) =>
    runInDurableObject(stub, (_, ctx) => {
      const [socket] = ctx.getWebSockets()
      return socket?.deserializeAttachment().unseenBytes as number
    })

  async function receive(client: TestClient, bytes: number): Promise<void> {
    const upTo = client.bytes + bytes
    while (client.bytes < upTo) {
      moveBy(1_000)
      await client.settle()
    }
  }

  it('are bounded', async () => {
    const { dave } = await connectUnseen(UNSEEN_BYTES_MAX - ROOM)
    const ending = await Promise.race([receive(dave, ROOM + 1), dave.closed])
    expect(ending).toEqual(ended('BytesUnseen'))
    expect(dave.bytes).toBeLessThanOrEqual(ROOM)
    expect(dave.bytes).toBeGreaterThan(ROOM / 2)
  })

  it('are forgotten once it says so', async () => {
    const { stub, dave } = await connectUnseen(UNSEEN_BYTES_MAX - ROOM)
    dave.send(packClientMessage({ type: 'Seen' }))
    await receive(dave, 2 * ROOM)
    expect(await keptOf(stub)).toBe(0)
  })

  it('are remembered over a sleep, to within what a client says at once', async () => {
    const { stub, dave } = await connectUnseen(0)
    dave.deafen()
    const send = (sizes: readonly number[]) =>
      runInDurableObject(stub, (_, ctx) => {
        const sockets = new Sockets(ctx, meterOf('test'))
        const [socket] = sockets.open()
        for (const size of sizes) if (socket) sockets.send(socket, new Uint8Array(size))
      })
    await send([SEEN_EVERY_BYTES - 1])
    expect(await keptOf(stub)).toBe(0)
    await send([SEEN_EVERY_BYTES - 1, 1, 1])
    expect(await keptOf(stub)).toBe(SEEN_EVERY_BYTES)
  })
})

describe('a log', () => {
  it(`takes no more commands at ${LOG_EVENTS_MAX} events, and goes on by itself`, async () => {
    const { code, stub, host } = await setTable()
    await fillLog(stub, LOG_EVENTS_MAX - 2)
    expect(await host.ask({ type: 'StartDay' })).toBe('Accepted')
    expect(await host.ask({ type: 'Pause' })).toBe('LogFull')
    const again = await connect(code, 'player', keyOf('ann'))
    expect(again.view?.phase.type).toBe('parade')
  })

  it(`takes nobody and no setting at ${LOG_EVENTS_LOBBY_MAX}, and the day can start`, async () => {
    const { stub, host, ann } = await setTable()
    await fillLog(stub, LOG_EVENTS_LOBBY_MAX - 2)
    expect(await ann.ask({ type: 'ChangeProfile', name: 'Ann2', avatar: 0 })).toBe('Accepted')
    expect(await ann.ask({ type: 'ChangeProfile', name: 'Ann3', avatar: 0 })).toBe('LogFull')
    expect(await ann.ask({ type: 'Leave' })).toBe('LogFull')
    expect(await host.ask({ type: 'AddBot', temperament: null })).toBe('LogFull')
    expect(await host.ask({ type: 'StartDay' })).toBe('Accepted')
  })

  it(`counts no more votes at ${LOG_EVENTS_VOTES_MAX}, and people still come and go`, async () => {
    const { stub, host, crowd, ann } = await setTable({ timers: 'none' })
    await host.ask({ type: 'StartDay' })
    await host.ask({ type: 'Next', phase: 'parade', round: 1 })
    await fillLog(stub, LOG_EVENTS_VOTES_MAX - 1)
    expect(await crowd.ask({ type: 'Vote', racer: 0, card: 0 })).toBe('Accepted')
    expect(await crowd.ask({ type: 'Vote', racer: 1, card: 0 })).toBe('LogFull')
    expect(await ann.ask(EMPTY_LOCK_IN)).toBe('Accepted')
  })

  /** Writes rows as if a game had gone on for very long. */
  async function fillLog(stub: Parameters<typeof evictDurableObject>[0], events: number) {
    await runInDurableObject(stub, (_, { storage: { sql } }) => {
      const [last] = sql.exec('SELECT first, events FROM log ORDER BY first DESC LIMIT 1').toArray()
      const count = Number(last?.first) + (JSON.parse(String(last?.events)) as unknown[]).length
      const filler = { type: 'SettingsChanged', settings: DEFAULT_SETTINGS, postings: [] }
      const batch = JSON.stringify(Array(events - count).fill(filler))
      sql.exec('INSERT INTO log (first, v, events) VALUES (?, ?, ?)', count, STORED_VERSION, batch)
    })
    await evictDurableObject(stub)
  }
})

describe('what went wrong', () => {
  it('is written down, and the game is kept for another deployment', async () => {
    const { code, stub, ann } = await setTable()
    await runInDurableObject(stub, (_, { storage: { sql } }) => sql.exec('UPDATE log SET v = 99'))
    await evictDurableObject(stub)
    const late = await connect(code, 'player', keyOf('eve'))
    expect(await late.closed).toEqual(ended('GameBroken'))
    expect(await ann.closed).toEqual(ended('GameBroken'))
    expect(await stub.summary()).toBe('broken')
    expect(takeFaults().join()).toContain('what version 99 stored is not read here')
    await runInDurableObject(stub, (_, { storage: { sql } }) =>
      sql.exec('UPDATE log SET v = ?', STORED_VERSION - 1),
    )
    await evictDurableObject(stub)
    const again = await connect(code, 'player', keyOf('ann'))
    expect(again.view?.seats).toHaveLength(2)
  })
})
