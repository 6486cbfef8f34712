import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { GivenNonce, Nonce, RaceSecret } from '../nonce.ts'
import type { CoreHash } from '../race.ts'
import type { Round } from '../round.ts'
import { commitmentOf, raceSeedOf, withheldBy } from './seed.ts'

const secret = 'a1'.repeat(32) as RaceSecret
const given = (seat: number): GivenNonce => ({
  seat,
  nonce: (10 + seat).toString(16).padStart(64, '0') as Nonce,
})
const bound: Omit<Round, 'commitment'> = {
  number: 2,
  lineUp: [
    { species: 3, isOnHormone: false },
    { species: 5, isOnHormone: true },
  ],
  track: {
    lengthMetres: 60,
    patches: [{ kind: 'mud', fromMetres: 10, toMetres: 14, lane: 1 }],
  },
  oddsSeed: [1, 2, 3, 4],
  odds: { races: 1, wins: [1, 0], places: [1, 1], lasts: [0, 1] },
  rulesVersion: 3,
  coreHash: 'c0'.repeat(32) as CoreHash,
  contributors: [{ seat: 4, tip: 'fe'.repeat(32) as Nonce }],
  crowdCards: [],
}

test('a commitment is the SHA-256 of the text that the protocol writes out', () => {
  const text = `["scuttle race 1","${secret}","BCDFGH",2,[[3,false],[5,true]],60,[["mud",10,14,1]],3,"${bound.coreHash}",[1,2,3,4],[[4,"${'fe'.repeat(32)}"]]]`
  expect(commitmentOf(secret, 'BCDFGH', bound)).toBe(
    createHash('sha256').update(text).digest('hex'),
  )
})

test.each<[string, Partial<Round>]>([
  ['number', { number: 3 }],
  ['line-up', { lineUp: bound.lineUp.toReversed() }],
  ['hormone', { lineUp: bound.lineUp.map((racer) => ({ ...racer, isOnHormone: true })) }],
  ['length', { track: { ...bound.track, lengthMetres: 61 } }],
  ['patches', { track: { ...bound.track, patches: [] } }],
  ['rules', { rulesVersion: 4 }],
  ['core', { coreHash: 'c1'.repeat(32) as CoreHash }],
  ['seed of the odds', { oddsSeed: [1, 2, 3, 5] }],
  ['contributors', { contributors: [] }],
])('another %s makes another commitment', (_what, change) => {
  const whole = commitmentOf(secret, 'BCDFGH', bound)
  expect(commitmentOf(secret, 'BCDFGH', { ...bound, ...change })).not.toBe(whole)
})

test('a seed is the first 128 bits of the HMAC of the nonces in the order of seats', () => {
  const nonces = [given(9), given(1), given(4)]
  const text = [given(1), given(4), given(9)].map(({ nonce }) => nonce).join('')
  const mac = createHmac('sha256', Buffer.from(secret, 'hex')).update(text, 'hex').digest()
  const words = [0, 4, 8, 12].map((at) => mac.readUInt32BE(at))
  expect(raceSeedOf(secret, nonces)).toEqual(words)
  expect(raceSeedOf(secret, [])).not.toEqual(words)
})

test('who was to give a nonce and did not is named', () => {
  const tip = 'fe'.repeat(32) as Nonce
  const contributors = [1, 4, 9].map((seat) => ({ seat, tip }))
  expect(withheldBy(contributors, [given(4)])).toEqual([1, 9])
})
