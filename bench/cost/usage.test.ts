import { expect, test } from 'vitest'
import { PRICES } from './prices.ts'
import {
  beyondFreePlan,
  billOf,
  dollarsOf,
  freeGamesADay,
  freeGamesAMonth,
  plus,
  times,
} from './usage.ts'

test('what is included costs nothing, the unit after it does', () => {
  const { included } = PRICES.rowsWritten
  expect(dollarsOf({ rowsWritten: included }, 'included')).toBe(0)
  expect(dollarsOf({ rowsWritten: included + 1 }, 'included')).toBeCloseTo(1e-6, 12)
  expect(dollarsOf({ rowsWritten: included }, 'none')).toBe(50)
})

test('an allowance that ends after a year counts in the first year alone', () => {
  const usage = { gatewayMessages: 1_000_000 }
  expect(dollarsOf(usage, 'first year')).toBe(0)
  expect(dollarsOf(usage, 'included')).toBe(1)
  expect(freeGamesAMonth({ gatewayMessages: 1_600 }, 'first year').games).toBe(625)
  expect(freeGamesAMonth({ gatewayMessages: 1_600 }, 'included').games).toBe(0)
})

test('a bill begins with what is dearest and leaves out what is free', () => {
  const lines = billOf({ rowsWritten: 3, objectRequests: 1, lambdaRequests: 0 }, 'none')
  expect(lines.map(({ name }) => name)).toEqual(['rowsWritten', 'objectRequests'])
})

test('of several allowances the one that runs out first ends the free games of a day', () => {
  expect(freeGamesADay({ rowsWritten: 200, workerRequests: 17 })).toEqual({
    games: 500,
    limit: 'rowsWritten',
  })
  expect(freeGamesADay({ rowsWritten: 100, workerRequests: 1_000 })).toEqual({
    games: 100,
    limit: 'workerRequests',
  })
  expect(freeGamesADay({})).toEqual({ games: Number.POSITIVE_INFINITY, limit: null })
})

test('usages add up, name by name', () => {
  expect(plus({ rowsRead: 1, turnGb: 2 }, times({ rowsRead: 2, serverHours: 1 }, 3))).toEqual({
    rowsRead: 7,
    turnGb: 2,
    serverHours: 3,
  })
})

test('the free plan carries what it has a limit for', () => {
  expect(beyondFreePlan({ rowsWritten: 5, turnGb: 2 })).toEqual({ turnGb: 2 })
})
