import { ASSUMED, BACKENDS, type Backend, monthDollars, monthUsage, PRODUCT } from './backends.ts'
import type { Counts } from './counts.ts'
import { PRICE_NAMES, PRICES } from './prices.ts'
import {
  TALK_GATEWAY,
  TALK_GATEWAY_METERED,
  TALK_LAMBDA,
  TALK_LAMBDA_ARM,
  TALK_SAID,
} from './talk.ts'
import { TALK_MIX, talkCounts } from './talk-mix.ts'
import {
  billOf,
  DAYS_A_MONTH,
  dollarsOf,
  type FreeGames,
  freeGamesADay,
  freeGamesAMonth,
  type Usage,
} from './usage.ts'

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Games a day. */
export const LOADS = { low: 10, medium: 1_000, high: 100_000 } as const

const PARTS_SHOWN = 2
const LEAST_SHOWN = 0.001

/** A sum as it is read: cents below ten dollars, mills below ten cents. */
export function money(dollars: number): string {
  if (dollars > 0 && dollars < LEAST_SHOWN) return `under $${LEAST_SHOWN}`
  const decimals = dollars === 0 || dollars >= 100 ? 0 : dollars >= 0.1 ? 2 : 3
  const shown = dollars.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return `$${shown}`
}

const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** A number to three digits at most, with no more zeros than it needs. */
const short = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: Math.max(3, digits(value)) })

const digits = (value: number): number => Math.ceil(Math.log10(Math.abs(value) + 1))

/** What 1,000 games cost at the list, no allowance taken off. */
export const per1000 = (usage: Usage): number => 1_000 * dollarsOf(usage, 'none')

export const pricesTable = (): Table => ({
  head: ['unit', 'price', 'free for good', 'free otherwise', 'read', 'source'],
  rows: PRICE_NAMES.map((name) => {
    const { unit, dollars, per, included, readOn, source, ...free } = PRICES[name]
    const otherwise = [
      ...(free.freeADay ? [`${whole(free.freeADay)} a day, free plan`] : []),
      ...(free.firstYear ? [`${whole(free.firstYear)} a month, first year`] : []),
    ]
    const price = per === 1 ? `$${dollars}` : `$${dollars} a million`
    const forGood = included > 0 ? `${whole(included)} a month` : ''
    return [unit, price, forGood, otherwise.join(', '), readOn, `<${source}>`]
  }),
})

/** Dollars a month at each load, what 1,000 games come to at the highest, and of what. */
export const loadsTable = (counts: Counts): Table => ({
  head: [
    'backend',
    ...Object.values(LOADS).map((games) => `${whole(games)} games a day`),
    'per 1,000 games at the last',
    'of which',
  ],
  rows: BACKENDS.map((backend) => {
    const dollars = Object.values(LOADS).map((games) => monthDollars(backend, games, counts))
    const per1000AtHigh = (1_000 * (dollars.at(-1) ?? 0)) / (LOADS.high * DAYS_A_MONTH)
    return [
      backend.name,
      ...dollars.map(money),
      money(per1000AtHigh),
      partsOf(monthUsage(backend, LOADS.high, counts)),
    ]
  }),
})

/** The dearest parts of a bill with their shares. */
function partsOf(usage: Usage): string {
  const lines = billOf(usage, 'included')
  const all = lines.reduce((sum, { dollars }) => sum + dollars, 0)
  return lines
    .slice(0, PARTS_SHOWN)
    .map(({ name, dollars }) => ({ name, percent: Math.round((100 * dollars) / all) }))
    .filter(({ percent }) => percent > 0)
    .map(({ name, percent }) => `${percent} % ${WORDS[name]}`)
    .join(', ')
}

const WORDS: Readonly<Record<keyof typeof PRICES, string>> = {
  workersPlan: 'plan',
  workerRequests: 'Worker requests',
  workerCpuMs: 'Worker CPU',
  objectRequests: 'object requests',
  objectGbSeconds: 'object awake',
  rowsWritten: 'rows written',
  rowsRead: 'rows read',
  storedGbMonths: 'storage',
  turnGb: 'TURN',
  lambdaRequests: 'calls',
  lambdaGbSeconds: 'function time',
  lambdaArmGbSeconds: 'function time',
  gatewayMessages: 'messages',
  gatewayMinutes: 'open sockets',
  dynamoWrites: 'database writes',
  dynamoReads: 'database reads',
  serverHours: 'servers',
  awsGbOut: 'traffic out',
}

/** What 1,000 games cost on this product, part by part, at the list. */
export function partsTable(game: Counts, talk: Counts): Table {
  const usages = [PRODUCT.perGame(game), PRODUCT.perGame(talk)]
  const names = billOf(usages[0] ?? {}, 'none').map(({ name }) => name)
  return {
    head: ['per 1,000 games, past every allowance', 'our game', 'the talk’s hour'],
    rows: [
      ...names.map((name) => [
        WORDS[name],
        ...usages.map((usage) => money(per1000({ [name]: usage[name] ?? 0 }))),
      ]),
      ['together', ...usages.map((usage) => money(per1000(usage)))],
    ],
  }
}

/** How far Cloudflare's plans go without a dollar past the plan's own. */
export function freeTable(game: Counts, talk: Counts): Table {
  const monthly = (usage: Usage): FreeGames => {
    const { games, limit } = freeGamesAMonth(usage, 'included')
    return { games: games / DAYS_A_MONTH, limit }
  }
  const row = (name: string, usage: Usage) =>
    [name, freeGamesADay(usage), monthly(usage)].map((one) =>
      typeof one === 'string' ? one : `${whole(Math.floor(one.games))} (${limitOf(one)})`,
    )
  const onWorkers = BACKENDS.filter(({ isWorkers }) => isWorkers)
  return {
    head: [
      'games a day until the first allowance is gone',
      'free plan',
      'within the paid plan’s fee',
    ],
    rows: [
      ...onWorkers.map(({ name, perGame }) => row(name, perGame(game))),
      row('the talk’s hour on this product', PRODUCT.perGame(talk)),
    ],
  }
}

const limitOf = ({ limit }: FreeGames): string => (limit === null ? 'no limit' : WORDS[limit])

/** The talk's figures beside what its own assumptions give, and what is charged today. */
export function talkTable(): Table {
  const freeLambda = freeGamesAMonth(TALK_LAMBDA, 'included').games
  const gateway = freeGamesAMonth(TALK_GATEWAY, 'first year').games
  const metered = freeGamesAMonth(TALK_GATEWAY_METERED, 'first year').games
  const rowEach = talkCounts(TALK_MIX.map((kind) => ({ ...kind, rows: 1 as const })))
  const said = TALK_SAID
  return {
    head: ['', 'the talk', 'its assumptions at list price', 'as it is charged'],
    rows: [
      [
        'Lambda, free games a month',
        `about ${said.lambdaFreeGamesAMonth}`,
        freeLambda.toFixed(1),
        'none: a function ends after 15 minutes and cannot hold a WebSocket',
      ],
      [
        'Lambda, per 1,000 games',
        `about $${said.lambdaDollarsPer1000}`,
        money(per1000(TALK_LAMBDA)),
        `${money(per1000(TALK_LAMBDA_ARM))} on ARM`,
      ],
      [
        'API Gateway, free games a month of the first year',
        String(said.gatewayFreeGames),
        whole(gateway),
        `${whole(Math.floor(metered))}, with messages out`,
      ],
      [
        'API Gateway, per 1,000 games',
        `$${said.gatewayDollarsPer1000}`,
        money(per1000(TALK_GATEWAY)),
        `${money(per1000(TALK_GATEWAY_METERED))}, with messages out`,
      ],
      [
        'this product, per 1,000 games',
        '',
        money(per1000(PRODUCT.perGame(talkCounts()))),
        `${money(per1000(PRODUCT.perGame(rowEach)))} if every message wrote a row`,
      ],
    ],
  }
}

export const mixTable = (): Table => ({
  head: ['the talk’s 1,600 messages, as this game has them', 'messages', 'rows'],
  rows: TALK_MIX.map(({ what, messages, rows }) => [what, whole(messages), whole(messages * rows)]),
})

export function countsTable(game: Counts, talk: Counts): Table {
  const row = (name: string, pick: (counts: Counts) => number) => [
    name,
    whole(pick(game)),
    whole(pick(talk)),
  ]
  return {
    head: ['counts of one game', 'our game', 'the talk’s hour'],
    rows: [
      row('sockets', ({ sockets }) => sockets),
      row('minutes', ({ minutes }) => minutes),
      row('HTTP requests, sockets opened among them', ({ requests }) => requests),
      row('messages in', ({ messagesIn }) => messagesIn),
      row('messages out', ({ messagesOut }) => messagesOut),
      row('kB out', ({ bytesOut }) => bytesOut / 1_000),
      row('pings, at most', ({ pings }) => pings),
      row('alarms', ({ alarms }) => alarms),
      row('rows written, alarms set among them', ({ rowsWritten }) => rowsWritten),
      row('rows read, reckoned', ({ rowsRead }) => rowsRead),
      row('CPU-ms', ({ cpuMs }) => cpuMs),
    ],
  }
}

export const assumedTable = (): Table => ({
  head: ['assumed', ''],
  rows: [
    ['an object waits for storage in each event, ms', short(ASSUMED.objectWaitMs)],
    ['CPU of a Worker in each request, ms', short(ASSUMED.workerCpuMsARequest)],
    ['an object stores of a game, for a day, kB', short(ASSUMED.storedKb)],
    ['a poll without news is answered after, s', short(ASSUMED.pollSeconds)],
    ['a function behind API Gateway runs, ms', short(ASSUMED.handlerMs)],
    ['and has of memory, GB', short(ASSUMED.handlerGb)],
    ['and reads of 4 KB', short(ASSUMED.handlerReads)],
    ['pairs of peers that need a relay', `${100 * ASSUMED.relayedShare} %`],
    ['bytes of a message in', short(ASSUMED.bytesAMessageIn)],
    ['bytes a second that keep a path of peers open', short(ASSUMED.keepAliveBytesASecond)],
    ['the busiest hour to the mean', short(ASSUMED.peakToMean)],
    ['how full a server is then', `${100 * ASSUMED.fullShare} %`],
  ],
})

/** Dollars a month of one backend at several loads, for the plot. */
export const curveOf = (backend: Backend, games: readonly number[], counts: Counts) =>
  games.map((gamesADay) => ({ gamesADay, dollars: monthDollars(backend, gamesADay, counts) }))
