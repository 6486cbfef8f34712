import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { Packr } from 'msgpackr'
import { expect, test } from 'vitest'
import { stepsOf } from '../evolve.ts'
import type { Nonce } from '../nonce.ts'
import { redact } from '../redact.ts'
import { step } from '../testing/arbitrary.ts'
import { Table } from '../testing/table.ts'
import { type Viewer, view } from '../view.ts'
import { type ClientMessage, clientMessage, type ServerMessage, serverMessage } from './messages.ts'
import { parse } from './shape.ts'

const packr = new Packr({ useRecords: false })
const throughWire = (value: unknown) => packr.unpack(packr.pack(value))

test('every message of random play comes out of the wire as it went in', () => {
  const viewers: readonly Viewer[] = [{ role: 'host' }, { role: 'player', seat: 0 }]
  fc.assert(
    fc.property(fc.nat(1_000), fc.array(step, { minLength: 20, maxLength: 60 }), (rng, steps) => {
      const table = new Table(rng).seat('Ada', 'Bo').bots(2)
      for (const one of steps) one(table)
      for (const viewer of viewers) {
        const events = stepsOf(null, table.log)
          .flatMap(({ event, after }) => redact(event, viewer, after) ?? [])
          .slice(-60)
        const news: ServerMessage = { type: 'Update', nowMs: 1.5, events, frame: null }
        deepStrictEqual(parse(serverMessage, throughWire(serverMessage.pack(news))), news)
        const picture = view(table.state, viewer)
        const welcome: ServerMessage = {
          type: 'Snapshot',
          nowMs: 5,
          view: picture,
          frame: new Uint8Array([1, 2, 3]),
        }
        const back = parse(serverMessage, throughWire(serverMessage.pack(welcome)))
        deepStrictEqual(plain(back), plain(welcome))
      }
    }),
    { numRuns: 60 },
  )
})

/** Bytes come back as a Buffer on Node. */
const plain = (message: ServerMessage | null) =>
  message && 'frame' in message
    ? { ...message, frame: message.frame && [...message.frame] }
    : message

test('a command comes out of the wire as it went in', () => {
  const message: ClientMessage = {
    type: 'Command',
    id: 4_294_967_295,
    request: {
      type: 'LockIn',
      loanSteps: 0,
      buys: [],
      bets: [{ racer: 1, kind: 'win', stakePearls: 75 }],
      plays: [{ card: 'lullaby', target: { type: 'racer', racer: 3 } }],
      nonce: 'ab'.repeat(32) as Nonce,
    },
  }
  deepStrictEqual(parse(clientMessage, throughWire(clientMessage.pack(message))), message)
})

test('what has not the shape of a message is no message, and never throws', () => {
  const nested = fc.letrec((tie) => ({
    any: fc.oneof(fc.anything(), fc.array(tie('any')), fc.integer(), fc.string()),
  })).any
  fc.assert(
    fc.property(nested, (wire) => {
      const message = parse(clientMessage, wire)
      if (message) deepStrictEqual(parse(clientMessage, clientMessage.pack(message)), message)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['an id of nought', [0, 0, [2]]],
  ['an id past 32 bits', [0, 4_294_967_296, [2]]],
  ['a broken id', [0, 1.5, [2]]],
  ['an unknown request', [0, 1, [99]]],
  ['a field too many', [0, 1, [2, 1]]],
  ['a field too few', [0, 1, [3]]],
  ['a fourth bet', [0, 1, [4, 0, [], Array.from({ length: 4 }, () => [0, 0, 25]), [], null]]],
  ['an offer that cannot be', [0, 1, [3, 0, 3, 0, [0]]]],
  ['a loan of a hundred steps', [0, 1, [4, 100, [], [], [], null]]],
  ['an accused who cannot be', [0, 1, [5, 17]]],
  ['a racer that cannot be', [0, 1, [6, 8]]],
  ['a name of 57 units', [0, 1, [0, 'x'.repeat(57), 0, null]]],
  ['a nonce of 31 bytes', [0, 1, [20, new Uint8Array(31)]]],
  ['a card that the crowd is not offered', [0, 1, [21, 0, 3]]],
  ['eleven cheers at once', [0, 1, [22, 0, 11]]],
  ['a nonce of digits', [0, 1, [20, '0'.repeat(64)]]],
])('%s is refused at the door', (_what, wire) => {
  expect(parse(clientMessage, wire)).toBeNull()
})

test.each([
  ['the last id', [0, 4_294_967_295, [2]]],
  ['the last offer', [0, 1, [3, 0, 2, 0, [0]]]],
  ['a loan of 99 steps', [0, 1, [4, 99, [], [], [], null]]],
  ['the last accused', [0, 1, [5, 15]]],
  ['the last racer', [0, 1, [6, 7]]],
  ['a name of 56 units', [0, 1, [0, 'x'.repeat(56), 0, null]]],
  ['a nonce of 32 bytes', [0, 1, [20, new Uint8Array(32)]]],
])('%s is let in', (_what, wire) => {
  expect(parse(clientMessage, wire)).not.toBeNull()
})
