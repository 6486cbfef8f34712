import { expect, test } from 'vitest'
import { agreeingBlocks } from './agreement.ts'

const engine = (...hashes: string[]) => ({ engine: 'one', hashes })

test('a block counts where every engine that was tried has the same hash', () => {
  expect(agreeingBlocks([engine('a', 'b', 'c')])).toBe(3)
  expect(agreeingBlocks([engine('a', 'b', 'c'), engine('a', 'x', 'c')])).toBe(2)
  expect(agreeingBlocks([engine('a', 'b'), engine('a', 'b'), engine('x', 'b')])).toBe(1)
})

test('an engine that was left out says nothing, one that broke off says no', () => {
  const leftOut = { engine: 'other', hashes: 'is missing' }
  expect(agreeingBlocks([leftOut, engine('a', 'b'), engine('a', 'b')])).toBe(2)
  expect(agreeingBlocks([engine('a', 'b'), engine('a')])).toBe(1)
  expect(agreeingBlocks([leftOut])).toBe(0)
})
