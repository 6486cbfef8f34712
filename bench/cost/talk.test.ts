import { expect, test } from 'vitest'
import { TALK_GATEWAY, TALK_GATEWAY_METERED, TALK_LAMBDA, TALK_LAMBDA_ARM } from './talk.ts'
import { TALK_MIX, talkCounts } from './talk-mix.ts'
import { dollarsOf, freeGamesAMonth } from './usage.ts'

test('Lambda, held open for the talk’s hour, is 7,200 GB-seconds: some 55 free games a month', () => {
  expect(TALK_LAMBDA.lambdaGbSeconds).toBe(7_200)
  expect(freeGamesAMonth(TALK_LAMBDA, 'included').games).toBeCloseTo(55.6, 1)
})

test('a thousand such games are some hundred dollars, on either processor', () => {
  expect(1_000 * dollarsOf(TALK_LAMBDA, 'none')).toBeCloseTo(120, 1)
  expect(1_000 * dollarsOf(TALK_LAMBDA_ARM, 'none')).toBeCloseTo(96, 1)
})

test('API Gateway has 625 free games, and a thousand are 1.84 dollars', () => {
  expect(freeGamesAMonth(TALK_GATEWAY, 'first year')).toEqual({
    games: 625,
    limit: 'gatewayMessages',
  })
  expect(1_000 * dollarsOf(TALK_GATEWAY, 'none')).toBeCloseTo(1.84, 9)
})

test('with the messages that it sends, a thousand are 27 dollars', () => {
  expect(1_000 * dollarsOf(TALK_GATEWAY_METERED, 'none')).toBeCloseTo(27.44, 9)
})

test('the mix is the talk’s 1,600 messages, at least 150 of them stored', () => {
  const { messagesIn, rowsWritten, alarms, sockets } = talkCounts()
  expect(messagesIn).toBe(1_600)
  expect(sockets).toBe(16)
  expect(rowsWritten - 2 * alarms).toBeGreaterThanOrEqual(150)
})

test('a row for every message would be a row for every message', () => {
  const stored = talkCounts(TALK_MIX.map((kind) => ({ ...kind, rows: 1 as const })))
  expect(stored.rowsWritten - 2 * stored.alarms).toBe(1_600)
})
