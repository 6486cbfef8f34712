import { describe, expect, it } from 'vitest'
import { CODE_ALPHABET } from '../game/limits.ts'
import { credentialOf, isKey } from './keys.ts'
import { drawCode, drawKey, drawSeed } from './random.ts'
import { createTokenBucket } from './token-bucket.ts'

describe('a bucket', () => {
  it('lets so many through at once, and as many a second', () => {
    const bucket = createTokenBucket(10, 0)
    const take = (nowMs: number) => Array.from({ length: 20 }, () => bucket.take(nowMs))
    expect(take(0).filter(Boolean)).toHaveLength(10)
    expect(take(99).filter(Boolean)).toHaveLength(0)
    expect(take(500).filter(Boolean)).toHaveLength(5)
    expect(take(60_000).filter(Boolean)).toHaveLength(10)
  })

  it('is not filled by a clock that goes back', () => {
    const bucket = createTokenBucket(1, 1_000)
    expect(bucket.take(1_000)).toBe(true)
    expect(bucket.take(0)).toBe(false)
    expect(bucket.take(500)).toBe(false)
    expect(bucket.take(1_000)).toBe(true)
  })
})

describe('chance', () => {
  it('gives every letter of a code as often as any other', () => {
    const { getRandomValues } = crypto
    let byte = 0
    crypto.getRandomValues = ((array: Uint8Array) =>
      array.fill(byte++ % 256)) as typeof getRandomValues
    // Every byte six times; one of them is no letter, so that the others come out even.
    const letters = Array.from({ length: 255 }, drawCode).join('')
    crypto.getRandomValues = getRandomValues
    for (const letter of CODE_ALPHABET) {
      expect(letters.split(letter)).toHaveLength((6 * 255) / CODE_ALPHABET.length + 1)
    }
  })

  it('is four words of 32 bits, and keys of 43 characters, never the same', () => {
    expect(drawSeed().every((word) => Number.isInteger(word) && word >= 0)).toBe(true)
    expect(drawSeed()).not.toEqual(drawSeed())
    expect(isKey(drawKey())).toBe(true)
    expect(drawKey()).not.toBe(drawKey())
  })
})

describe('a credential', () => {
  it('is the SHA-256 of the key, in base64url', () => {
    expect(credentialOf('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
  })
})
