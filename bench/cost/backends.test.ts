import { expect, test } from 'vitest'
import { dollarsOf } from '../../client/screen/cost/dollars.ts'
import {
  BACKENDS,
  gatewayUnits,
  monthDollars,
  objectSeconds,
  PRODUCT,
  requestsOfMessages,
  serversFor,
} from './backends.ts'
import { MEASURED } from './measured.ts'
import { dollarsOf as dollarsOfUsage } from './usage.ts'

test('the meter on the host’s screen says what the model says, to a tenth', () => {
  const meter = dollarsOf({ ...MEASURED, wakes: 0 })
  const model = dollarsOfUsage(PRODUCT.perGame(MEASURED), 'none')
  expect(meter / model).toBeGreaterThan(0.9)
  expect(meter / model).toBeLessThan(1.1)
})

const KB = 1_024
const [, events, polling, peers, gateway, , oneRegion, fiveRegions] = BACKENDS

test('twenty messages that an object receives are one request', () => {
  expect(requestsOfMessages(20)).toBe(1)
  expect(requestsOfMessages(1)).toBe(0.05)
})

test.each([
  [0, 1],
  [1, 1],
  [32 * KB, 1],
  [32 * KB + 1, 2],
  [64 * KB, 2],
  [128 * KB, 4],
])('a message of %d bytes is metered as %d', (bytes, units) => {
  expect(gatewayUnits(bytes)).toBe(units)
})

test('an object is charged for its CPU time and for waiting in each event', () => {
  const counts = { ...MEASURED, requests: 10, messagesIn: 60, alarms: 30, cpuMs: 500 }
  expect(objectSeconds(counts)).toBeCloseTo(1.5, 9)
})

test('servers are one in each region until the busiest hour asks for more', () => {
  expect(serversFor(1, 1_000, 1)).toBe(1)
  expect(serversFor(1, 1_000, 5)).toBe(5)
  // A quarter of a core in the mean is a whole one at the peak, which half fills a server.
  expect(serversFor(86_400 / 4, 1_000, 1)).toBe(1)
  expect(serversFor(86_400 / 4 + 1, 1_000, 1)).toBe(2)
  expect(serversFor(5 * 86_400, 1_000, 5)).toBe(20)
})

test('what fits the free plan costs nothing; a game more costs the fee of the paid one', () => {
  const free = Math.floor(100_000 / MEASURED.rowsWritten)
  expect(monthDollars(PRODUCT, free, MEASURED)).toBe(0)
  expect(monthDollars(PRODUCT, free + 1, MEASURED)).toBeGreaterThanOrEqual(5)
})

test('an open answer keeps the object awake for all of a game; polls are requests besides', () => {
  const streamed = events?.perGame(MEASURED)
  const polled = polling?.perGame(MEASURED)
  expect(streamed?.objectGbSeconds).toBeCloseTo(MEASURED.minutes * 60 * 0.128, 9)
  expect(streamed?.workerRequests).toBe(MEASURED.requests + MEASURED.messagesIn)
  expect((polled?.workerRequests ?? 0) - (streamed?.workerRequests ?? 0)).toBe(
    MEASURED.messagesOut + (MEASURED.sockets * MEASURED.minutes * 60) / 25,
  )
})

test('API Gateway meters what is sent as well as what is received', () => {
  expect(gateway?.perGame(MEASURED).gatewayMessages).toBe(
    MEASURED.messagesIn + MEASURED.messagesOut,
  )
})

test('peers send through the relay only what no direct path carries', () => {
  const { turnGb = 0 } = peers?.perGame(MEASURED) ?? {}
  expect(turnGb).toBeGreaterThan(0)
  expect(turnGb * 1e9).toBeLessThan(MEASURED.bytesOut)
})

test('five regions cost five times one at low load', () => {
  const dollars = [oneRegion, fiveRegions].map((one) => one && monthDollars(one, 10, MEASURED))
  expect(dollars[1]).toBeCloseTo(5 * (dollars[0] ?? 0), 9)
})
