import { MESSAGES_A_REQUEST, OBJECT_GB } from '../../client/screen/cost/dollars.ts'
import type { Counts } from './counts.ts'
import {
  beyondFreePlan,
  DAYS_A_MONTH,
  dollarsOf,
  freeGamesADay,
  plus,
  times,
  type Usage,
} from './usage.ts'

/** A way to run the game. */
export interface Backend {
  readonly name: string
  /** Cloudflare's free plan carries what fits it; past that, the paid plan's fee is due. */
  readonly isWorkers: boolean
  /** What one game uses. */
  readonly perGame: (counts: Counts) => Usage
  /** What a month uses besides. */
  readonly perMonth: (gamesADay: number, counts: Counts) => Usage
}

/** What was assumed where nothing was counted. */
export const ASSUMED = {
  /** Milliseconds that an object waits for storage in each event, its CPU time aside. */
  objectWaitMs: 10,
  workerCpuMsARequest: 1,
  /** What an object stores for the day that a game is kept. */
  storedKb: 200,
  /** A poll without news is answered after so long. */
  pollSeconds: 25,
  /** A function behind API Gateway: reads the game, decides, writes, sends. */
  handlerMs: 50,
  handlerGb: 0.125,
  /** Reads of 4 KB, strongly consistent, for the state of a game. */
  handlerReads: 2,
  /** Pairs of peers that no direct path joins: 15 % by Twilio, 22 % by callstats.io. */
  relayedShare: 0.2,
  bytesAMessageIn: 100,
  /** A check of consent and its answer on each connection every five seconds (RFC 7675). */
  keepAliveBytesASecond: 40,
  signalsAPlayer: 3,
  /** The busiest hour to the mean, and how full a server may be then. */
  peakToMean: 4,
  fullShare: 0.5,
  coresAServer: 2,
} as const

const GATEWAY_UNIT_BYTES = 32 * 1_024
const HOURS_A_DAY = 24
const GB = 1e9
/** A game is deleted after a day. */
const STORED_GB_MONTHS = (ASSUMED.storedKb * 1_000) / GB / DAYS_A_MONTH

/** Requests to an object that so many received WebSocket messages are charged as. */
export const requestsOfMessages = (messages: number): number => messages / MESSAGES_A_REQUEST

/** Messages that API Gateway charges for one of so many bytes. */
export const gatewayUnits = (bytes: number): number =>
  Math.max(1, Math.ceil(bytes / GATEWAY_UNIT_BYTES))

/** Seconds for which an object that may hibernate between events is charged. */
export const objectSeconds = ({ requests, messagesIn, alarms, cpuMs }: Counts): number =>
  (cpuMs + ASSUMED.objectWaitMs * (requests + messagesIn + alarms)) / 1_000

/** This product. Pings that the runtime answers are reckoned as messages, to be on the safe side. */
function hibernating(counts: Counts): Usage {
  const { requests, messagesIn, pings, alarms, rowsWritten, rowsRead } = counts
  return {
    workerRequests: requests,
    workerCpuMs: requests * ASSUMED.workerCpuMsARequest,
    objectRequests: requests + alarms + requestsOfMessages(messagesIn + pings),
    objectGbSeconds: objectSeconds(counts) * OBJECT_GB,
    rowsWritten,
    rowsRead,
    storedGbMonths: STORED_GB_MONTHS,
  }
}

/** Every message is an HTTP request, and an open answer keeps the object awake for the whole game. */
function awake(counts: Counts, requests: number): Usage {
  const { alarms, minutes, rowsWritten, rowsRead } = counts
  return {
    workerRequests: requests,
    workerCpuMs: requests * ASSUMED.workerCpuMsARequest,
    objectRequests: requests + alarms,
    objectGbSeconds: minutes * 60 * OBJECT_GB,
    rowsWritten,
    rowsRead,
    storedGbMonths: STORED_GB_MONTHS,
  }
}

/** A send answers a poll and the client asks again; none waits for another. */
const polls = ({ messagesOut, sockets, minutes }: Counts): number =>
  messagesOut + (sockets * minutes * 60) / ASSUMED.pollSeconds

/** The talk's way: a function runs for each socket for as long as it is open. */
const lambda = ({ sockets, minutes, bytesOut }: Counts): Usage => ({
  lambdaRequests: sockets,
  lambdaGbSeconds: sockets * minutes * 60 * ASSUMED.handlerGb,
  awsGbOut: bytesOut / GB,
})

/** API Gateway holds the sockets, a function handles each message, DynamoDB keeps the game. */
function gateway(counts: Counts): Usage {
  const { sockets, minutes, requests, messagesIn, messagesOut, bytesOut, alarms } = counts
  const calls = requests + messagesIn + alarms
  const unitsOut = messagesOut * gatewayUnits(bytesOut / messagesOut)
  return {
    gatewayMessages: messagesIn * gatewayUnits(ASSUMED.bytesAMessageIn) + unitsOut,
    gatewayMinutes: sockets * minutes,
    lambdaRequests: calls,
    lambdaGbSeconds: (calls * ASSUMED.handlerMs * ASSUMED.handlerGb) / 1_000,
    dynamoWrites: counts.rowsWritten - alarms,
    dynamoReads: calls * ASSUMED.handlerReads,
    awsGbOut: bytesOut / GB,
  }
}

/** Servers for the busiest hour, at least one in each region. */
export function serversFor(gamesADay: number, cpuMs: number, regions: number): number {
  const meanCores = (gamesADay * cpuMs) / (HOURS_A_DAY * 3_600_000)
  const peakCores = (meanCores * ASSUMED.peakToMean) / regions
  return regions * Math.max(1, Math.ceil(peakCores / (ASSUMED.coresAServer * ASSUMED.fullShare)))
}

function dedicated(regions: number): Backend {
  return {
    name: regions === 1 ? 'a server in one region' : `servers in ${regions} regions`,
    isWorkers: false,
    perGame: ({ bytesOut }) => ({ awsGbOut: bytesOut / GB }),
    perMonth: (gamesADay, { cpuMs }) => ({
      serverHours: serversFor(gamesADay, cpuMs, regions) * HOURS_A_DAY * DAYS_A_MONTH,
    }),
  }
}

/** The host's page is the server; Workers only introduce players to it. */
function peers({ sockets, minutes, messagesIn, bytesOut }: Counts): Usage {
  const players = sockets - 1
  const signals = players * ASSUMED.signalsAPlayer
  const bytes =
    (bytesOut * players) / sockets +
    messagesIn * ASSUMED.bytesAMessageIn +
    players * minutes * 60 * ASSUMED.keepAliveBytesASecond
  return {
    workerRequests: signals,
    workerCpuMs: signals * ASSUMED.workerCpuMsARequest,
    objectRequests: signals,
    rowsWritten: signals,
    turnGb: (ASSUMED.relayedShare * bytes) / GB,
  }
}

const workers = (name: string, perGame: Backend['perGame']): Backend => ({
  name,
  isWorkers: true,
  perGame,
  perMonth: () => ({}),
})
const lambdas = (name: string, perGame: Backend['perGame']): Backend => ({
  name,
  isWorkers: false,
  perGame,
  perMonth: () => ({}),
})

export const PRODUCT = workers('this product', hibernating)

export const BACKENDS: readonly Backend[] = [
  PRODUCT,
  workers('Workers, events and POST', (counts) =>
    awake(counts, counts.requests + counts.messagesIn),
  ),
  workers('Workers, long polling', (counts) =>
    awake(counts, counts.requests + counts.messagesIn + polls(counts)),
  ),
  workers('peer to peer with TURN', peers),
  lambdas('API Gateway and Lambda', gateway),
  lambdas('Lambda held open', lambda),
  dedicated(1),
  dedicated(5),
]

/** All that a month of a backend is charged for. Within the free plan, that is what it leaves out. */
export function monthUsage(backend: Backend, gamesADay: number, counts: Counts): Usage {
  const game = backend.perGame(counts)
  const month = plus(times(game, gamesADay * DAYS_A_MONTH), backend.perMonth(gamesADay, counts))
  if (!backend.isWorkers) return month
  return freeGamesADay(game).games >= gamesADay
    ? beyondFreePlan(month)
    : plus(month, { workersPlan: 1 })
}

/** Dollars a month, what is free for good taken off. */
export const monthDollars = (backend: Backend, gamesADay: number, counts: Counts): number =>
  dollarsOf(monthUsage(backend, gamesADay, counts), 'included')
