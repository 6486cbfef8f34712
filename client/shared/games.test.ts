import { afterEach, expect, test, vi } from 'vitest'
import type { GameCode } from '../../game/identity.ts'
import { createGame, gameInfo } from './games.ts'

const CODE = 'BCDFGH' as GameCode
const answering = (status: number, body: object = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })))

afterEach(() => vi.unstubAllGlobals())

test.each([
  [404, 'unknown'],
  [429, 'busy'],
  [500, 'unreachable'],
])('a status of %i is read as %s', async (status, meaning) => {
  answering(status)
  expect(await gameInfo(CODE)).toBe(meaning)
  expect(await createGame()).toBe(status === 404 ? 'unreachable' : meaning)
})

test('an answer is what it says, and none is unreachable', async () => {
  answering(201, { code: CODE, hostKey: 'key' })
  expect(await createGame()).toEqual({ code: CODE, hostKey: 'key' })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect([await gameInfo(CODE), await createGame()]).toEqual(['unreachable', 'unreachable'])
})
