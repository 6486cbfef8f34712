import { runInDurableObject } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { CODE_ALPHABET } from '../game/limits.ts'
import { PROTOCOL_NAME } from '../game/wire/messages.ts'
import { connect, handshake, keyOf, ORIGIN } from './testing/client.ts'
import { holdClock, seedChance } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { makeGame, ringAlarm, setTable } from './testing/table.ts'

holdClock()
watchFaults()

const call = (path: string, init: RequestInit = {}, origin = ORIGIN) =>
  exports.default.fetch(`${origin}${path}`, init)

async function answerOf(path: string, init: RequestInit = {}, origin = ORIGIN) {
  const response = await call(path, init, origin)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('POST /api/games', () => {
  it('makes a game and gives its maker the key', async () => {
    const { status, body } = await answerOf('/api/games', { method: 'POST' })
    expect(status).toBe(201)
    expect(body.code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{6}$`))
    expect(body.hostKey).toMatch(/^[\w-]{43}$/)
  })

  it('stores no key', async () => {
    const { stub, hostKey } = await makeGame()
    const stored = await runInDurableObject(stub, (_, { storage }) =>
      JSON.stringify(storage.sql.exec('SELECT * FROM log').toArray()),
    )
    expect(stored).toContain('GameCreated')
    expect(stored).not.toContain(hostKey)
  })

  it('never gives the code of a living game to another, and gives it again after its end', async () => {
    seedChance(1)
    const first = await makeGame()
    seedChance(1)
    const second = await makeGame()
    expect(second.code).not.toBe(first.code)
    await ringAlarm(first.stub)
    seedChance(1)
    const third = await makeGame()
    expect(third.code).toBe(first.code)
    const { body } = await answerOf(`/api/games/${third.code}`)
    expect(body.phase).toBe('lobby')
  })

  it('gives up where no code is free', async () => {
    const { getRandomValues } = crypto
    crypto.getRandomValues = ((array: Uint8Array) => array.fill(0)) as typeof getRandomValues
    await makeGame()
    const { status, body } = await answerOf('/api/games', { method: 'POST' })
    expect([status, body]).toEqual([503, { error: 'NoCodeFree' }])
  })
})

describe('GET /api/games/:code', () => {
  it('says what anybody may know', async () => {
    const { code } = await setTable({ bots: 1 })
    expect(await answerOf(`/api/games/${code}`)).toEqual({
      status: 200,
      body: {
        code,
        phase: 'lobby',
        seats: 3,
        seatsMax: 16,
        isJoinable: true,
        joinUrl: `${ORIGIN}/play?game=${code}`,
      },
    })
  })

  it('takes a code as people type it', async () => {
    const { code } = await makeGame()
    const { body } = await answerOf(`/api/games/${code.toLowerCase()}`)
    expect(body.code).toBe(code)
  })

  it('is not joinable in its last round', async () => {
    const { code, host } = await setTable({ rounds: 1 })
    await host.ask({ type: 'StartDay' })
    const { body } = await answerOf(`/api/games/${code}`)
    expect([body.phase, body.isJoinable]).toEqual(['parade', false])
  })

  it.each(['BCDFGH', 'AEIOUY', 'X', 'BCDFGHJ', '%00%00', 'constructor', '..%2f..'])(
    'does not know %s',
    async (code) => {
      expect(await answerOf(`/api/games/${code}`)).toEqual({
        status: 404,
        body: { error: 'UnknownGame' },
      })
    },
  )

  it('leaves nothing behind in an object that is no game', async () => {
    const code = 'ZZZZZZ'
    await call(`/api/games/${code}`)
    const socket = await connect(code, 'player', keyOf('ann'))
    await socket.closed
    const left = await runInDurableObject(env.GAME.getByName(code), async (_, { storage }) => ({
      tables: storage.sql.exec('SELECT name FROM sqlite_master').toArray(),
      alarm: await storage.getAlarm(),
      keys: (await storage.list()).size,
    }))
    expect(left).toEqual({ tables: [], alarm: null, keys: 0 })
  })

  it.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787'])(
    'names the address for phones when asked by %s',
    async (origin) => {
      const { code } = await makeGame()
      const lan = { ...env, LAN_ORIGIN: 'http://192.168.1.5:8787' } as Cloudflare.Env
      const { default: worker } = await import('./index.ts')
      const request = new Request(`${origin}/api/games/${code}`)
      const response = await worker.fetch(request as never, lan)
      const { joinUrl } = (await response.json()) as { joinUrl: string }
      expect(joinUrl).toBe(`http://192.168.1.5:8787/play?game=${code}`)
    },
  )

  it('names its own origin where no other is known', async () => {
    const { code } = await makeGame()
    const { body } = await answerOf(`/api/games/${code}`, {}, 'http://localhost:8787')
    expect(body.joinUrl).toBe(`http://localhost:8787/play?game=${code}`)
  })
})

describe('GET /api/games/:code/meter', () => {
  it('is for the host alone', async () => {
    const { code, hostKey } = await makeGame()
    const ask = (key: string) =>
      answerOf(`/api/games/${code}/meter`, { headers: { Authorization: `Bearer ${key}` } })
    const { status, body } = await ask(hostKey)
    expect(status).toBe(200)
    expect(body).toMatchObject({ requests: 1, alarms: 0, messagesIn: 0, messagesOut: 0 })
    expect(body.rowsWritten).toBeGreaterThan(1)
    expect(await ask(keyOf('ann'))).toEqual({ status: 403, body: { error: 'NotHost' } })
    expect(await ask('')).toEqual({ status: 403, body: { error: 'NotHost' } })
  })

  it('is not told while its counts would give secrets away', async () => {
    const { code, hostKey, host } = await setTable()
    await host.ask({ type: 'StartDay' })
    const headers = { Authorization: `Bearer ${hostKey}` }
    expect(await answerOf(`/api/games/${code}/meter`, { headers })).toEqual({
      status: 409,
      body: { error: 'MeterSecret' },
    })
  })
})

describe('everything else', () => {
  it.each([
    ['GET', '/api/games', 405, 'MethodNotAllowed', 'POST'],
    ['DELETE', '/api/games/BCDFGH', 405, 'MethodNotAllowed', 'GET'],
    ['POST', '/api/games/BCDFGH/socket', 405, 'MethodNotAllowed', 'GET'],
    ['GET', '/api/games/BCDFGH/socket', 426, 'SocketExpected', null],
    ['GET', '/api/', 404, 'UnknownPath', null],
    ['GET', '/api/games/', 404, 'UnknownPath', null],
    ['GET', '/api/games/BCDFGH/log', 404, 'UnknownPath', null],
    ['GET', '/api/games/BCDFGH/socket/', 404, 'UnknownPath', null],
  ])('%s %s is answered by %d %s', async (method, path, status, error, allow) => {
    const response = await call(path, { method })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error })
    expect(response.headers.get('Allow')).toBe(allow)
  })

  it('is refused to pages of others', async () => {
    const { code } = await makeGame()
    for (const origin of ['https://evil.example', 'null', 'http://scuttle.test:81', 'nonsense']) {
      const headers = { Origin: origin }
      const made = await answerOf('/api/games', { method: 'POST', headers })
      expect(made).toEqual({ status: 403, body: { error: 'ForeignOrigin' } })
      const opened = await handshake(
        code,
        'role=crowd',
        `${PROTOCOL_NAME}, key.${keyOf('x')}`,
        headers,
      )
      expect([opened.status, opened.webSocket]).toEqual([403, null])
      await opened.text()
    }
    const opened = await handshake(code, 'role=crowd', `${PROTOCOL_NAME}, key.${keyOf('x')}`, {
      Origin: ORIGIN,
    })
    expect(opened.status).toBe(101)
    opened.webSocket?.accept()
    opened.webSocket?.close()
  })

  it.each(['/api/games/BCDFGH', '/api/nothing'])(
    'has headers that keep it safe: %s',
    async (path) => {
      const response = await call(path)
      await response.text()
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    },
  )
})
