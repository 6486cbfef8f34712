import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Nonce } from '../nonce.ts'
import { CHAIN_LINKS, hashOf, nonceFor, tipOf } from './chain.ts'

const root = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex') as Nonce)

test('a link is the SHA-256 of the bytes of the one before it', () => {
  const nonce = '5c'.repeat(32) as Nonce
  const other = createHash('sha256').update(Buffer.from(nonce, 'hex')).digest('hex')
  expect(hashOf(nonce)).toBe(other)
})

test('each nonce that is given hashes to the one before, down to the root, and then there is none', () => {
  fc.assert(
    fc.property(root, (own) => {
      let tip = tipOf(own)
      for (let links = 0; links < CHAIN_LINKS; links++) {
        const nonce = nonceFor(own, tip)
        if (nonce === null) throw new Error(`the chain ended after ${links} links`)
        expect(hashOf(nonce)).toBe(tip)
        tip = nonce
      }
      expect(tip).toBe(own)
      expect(nonceFor(own, tip)).toBeNull()
    }),
    { numRuns: 3 },
  )
})

test('another chain has no nonce for a tip', () => {
  fc.assert(
    fc.property(root, root, (own, other) => {
      fc.pre(own !== other)
      expect(nonceFor(other, tipOf(own))).toBeNull()
    }),
    { numRuns: 5 },
  )
})
