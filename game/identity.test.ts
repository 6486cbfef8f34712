import { expect, test } from 'vitest'
import { parseGameCode } from './identity.ts'

test.each([
  ['bcdfgh', 'BCDFGH'],
  [' BCD FGH ', 'BCDFGH'],
  ['BCDFG', null],
  ['BCDFGHJ', null],
  ['BCDFGA', null],
  ['BCDFG1', null],
  ['../../', null],
])('%j as a code is %j', (input, code) => {
  expect(parseGameCode(input)).toBe(code)
})
