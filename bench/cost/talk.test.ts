import { expect, test } from 'vitest'
import { TALK, TALK_GATEWAY, TALK_GATEWAY_METERED, TALK_LAMBDA, TALK_LAMBDA_ARM } from './talk.ts'
import { SEATED, TALK_MIX, TALK_PLAN, talkCounts, VOTERS } from './talk-mix.ts'
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
  const { messagesIn, sockets } = talkCounts()
  expect(messagesIn).toBe(1_600)
  expect(sockets).toBe(1 + SEATED + VOTERS)
  const stored = TALK_MIX.reduce((all, { messages, rows }) => all + messages * rows, 0)
  expect(stored).toBeGreaterThanOrEqual(150)
})

test('nobody has more to say in a round than a round’s share of a hundred messages', () => {
  const { rounds, settings, faces, votes, votesAgain, cheers, shoutsAgain } = TALK_PLAN
  const share = TALK.messagesEach / rounds
  expect(1 + faces + 1 + 1 + shoutsAgain).toBeLessThanOrEqual(share)
  expect(settings + 1 + 2).toBeLessThanOrEqual(share)
  expect(votes + votesAgain + cheers).toBeLessThanOrEqual(share)
})

test('a row for every message would be a row for every message', () => {
  const rowsOf = (rows: 0 | 1) =>
    talkCounts(TALK_MIX.map((kind) => ({ ...kind, rows }))).rowsWritten
  expect(rowsOf(1) - rowsOf(0)).toBe(1_600)
})
