import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Commitment, Contributor, GivenNonce, RaceSecret } from '../nonce.ts'
import type { RaceSeed } from '../race.ts'
import type { Entry, Round } from '../round.ts'

/**
 * What the server publishes at the parade: SHA-256 of its secret together with all that the race is
 * bound to, as the JSON text that docs/protocol.md writes out.
 */
export function commitmentOf(
  secret: RaceSecret,
  code: string,
  round: Omit<Round, 'commitment'>,
): Commitment {
  const { number, lineUp, track, rulesVersion, coreHash, oddsSeed, contributors } = round
  const bound = [
    'scuttle race 1',
    secret,
    code,
    number,
    lineUp.map(({ species, isOnHormone }) => [species, isOnHormone]),
    track.lengthMetres,
    track.patches.map(({ kind, fromMetres, toMetres, lane }) => [kind, fromMetres, toMetres, lane]),
    rulesVersion,
    coreHash,
    oddsSeed,
    contributors.map(({ seat, tip }) => [seat, tip]),
  ]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(bound)))) as Commitment
}

/**
 * The race's seed: the first 128 bits of HMAC-SHA-256 (RFC 2104) under the secret, of the nonces one
 * after the other in the order of seats.
 */
export function raceSeedOf(secret: RaceSecret, nonces: readonly GivenNonce[]): RaceSeed {
  const inOrder = nonces.toSorted((a, b) => a.seat - b.seat)
  const text = inOrder.map(({ nonce }) => nonce).join('')
  const mac = hmac(sha256, hexToBytes(secret), hexToBytes(text))
  const words = new DataView(mac.buffer, mac.byteOffset)
  const word = (at: number) => words.getUint32(at * 4)
  return [word(0), word(1), word(2), word(3)]
}

/** What came with the lock-ins of a round. */
export const noncesOf = (entries: readonly Entry[]): GivenNonce[] =>
  entries.flatMap(({ seat, locked }) => (locked?.nonce ? [{ seat, nonce: locked.nonce }] : []))

/** Of those who were to give a nonce, the seats that did not. */
export const withheldBy = (
  contributors: readonly Contributor[],
  nonces: readonly GivenNonce[],
): readonly number[] =>
  contributors
    .map(({ seat }) => seat)
    .filter((seat) => !nonces.some((given) => given.seat === seat))
