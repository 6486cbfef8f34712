import { expect, test } from 'vitest'
import { changeOf, move } from './posting.ts'

test('a movement has two sides, and nothing moves nothing', () => {
  const postings = move('house', 3, 250)
  expect(changeOf(3, postings) + changeOf('house', postings)).toBe(0)
  expect(move(3, 'house', 0)).toEqual([])
})
