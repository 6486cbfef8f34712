import { DOLLARS_A_MILLION } from '../../client/screen/cost/dollars.ts'

/** A list price in US dollars, as its page had it on the day given. AWS: us-east-1, on demand. */
export interface Price {
  readonly unit: string
  readonly dollars: number
  /** So many units cost that. */
  readonly per: number
  /** Units a month that cost nothing, for good: on Cloudflare, those of the paid plan. */
  readonly included: number
  /** Units a day of Cloudflare's free plan; past them, work of that kind fails. */
  readonly freeADay?: number
  /** Units a month that cost nothing in the first twelve months of an account. */
  readonly firstYear?: number
  /** Day or month of the page that was read. */
  readonly readOn: string
  readonly source: string
}

const MILLION = 1_000_000
const OBJECTS = 'https://developers.cloudflare.com/durable-objects/platform/pricing/'
const WORKERS = 'https://developers.cloudflare.com/workers/platform/pricing/'
const GATEWAY = 'https://aws.amazon.com/api-gateway/pricing/'
const LAMBDA = 'https://aws.amazon.com/lambda/pricing/'

const TABLE = {
  workersPlan: {
    unit: 'month of the paid plan',
    dollars: 5,
    per: 1,
    included: 0,
    readOn: '2026',
    source: WORKERS,
  },
  workerRequests: {
    unit: 'Worker request',
    dollars: DOLLARS_A_MILLION.workerRequests,
    per: MILLION,
    included: 10 * MILLION,
    freeADay: 100_000,
    readOn: '2026',
    source: WORKERS,
  },
  workerCpuMs: {
    unit: 'CPU-ms of a Worker',
    dollars: DOLLARS_A_MILLION.workerCpuMs,
    per: MILLION,
    included: 30 * MILLION,
    readOn: '2026',
    source: WORKERS,
  },
  objectRequests: {
    unit: 'Durable Object request (an alarm, 20 messages in)',
    dollars: DOLLARS_A_MILLION.objectRequests,
    per: MILLION,
    included: MILLION,
    freeADay: 100_000,
    readOn: '2026',
    source: OBJECTS,
  },
  objectGbSeconds: {
    unit: 'GB-second of a Durable Object',
    dollars: DOLLARS_A_MILLION.objectGbSeconds,
    per: MILLION,
    included: 400_000,
    freeADay: 13_000,
    readOn: '2026',
    source: OBJECTS,
  },
  rowsWritten: {
    unit: 'SQLite row written (an alarm set is one)',
    dollars: DOLLARS_A_MILLION.rowsWritten,
    per: MILLION,
    included: 50 * MILLION,
    freeADay: 100_000,
    readOn: '2026',
    source: OBJECTS,
  },
  rowsRead: {
    unit: 'SQLite row read',
    dollars: 0.001,
    per: MILLION,
    included: 25_000 * MILLION,
    freeADay: 5 * MILLION,
    readOn: '2026',
    source: OBJECTS,
  },
  storedGbMonths: {
    unit: 'GB of SQLite stored for a month',
    dollars: 0.2,
    per: 1,
    included: 5,
    readOn: '2026',
    source: OBJECTS,
  },
  turnGb: {
    unit: 'GB that Cloudflare’s TURN sends',
    dollars: 0.05,
    per: 1,
    included: 1_000,
    readOn: '2026-08',
    source: 'https://developers.cloudflare.com/realtime/turn/faq/',
  },
  lambdaRequests: {
    unit: 'Lambda request',
    dollars: 0.2,
    per: MILLION,
    included: MILLION,
    readOn: '2026-09-20',
    source: LAMBDA,
  },
  lambdaGbSeconds: {
    unit: 'GB-second of Lambda, x86',
    dollars: 16.6667,
    per: MILLION,
    included: 400_000,
    readOn: '2026-05-05',
    source: LAMBDA,
  },
  lambdaArmGbSeconds: {
    unit: 'GB-second of Lambda, ARM',
    dollars: 13.3334,
    per: MILLION,
    included: 400_000,
    readOn: '2024',
    source: 'https://cloudchipr.com/blog/aws-lambda-pricing',
  },
  gatewayMessages: {
    unit: 'WebSocket message of 32 KB, in or out',
    dollars: 1,
    per: MILLION,
    included: 0,
    firstYear: MILLION,
    readOn: '2026-09-20',
    source: GATEWAY,
  },
  gatewayMinutes: {
    unit: 'minute of a WebSocket connection',
    dollars: 0.25,
    per: MILLION,
    included: 0,
    firstYear: 750_000,
    readOn: '2026-09-20',
    source: GATEWAY,
  },
  dynamoWrites: {
    unit: 'DynamoDB write of 1 KB, on demand',
    dollars: 0.625,
    per: MILLION,
    included: 0,
    readOn: '2025-07-21',
    source: 'https://airbyte.com/data-engineering-resources/dynamodb-pricing',
  },
  dynamoReads: {
    unit: 'DynamoDB read of 4 KB, on demand',
    dollars: 0.125,
    per: MILLION,
    included: 0,
    readOn: '2025-07-21',
    source: 'https://airbyte.com/data-engineering-resources/dynamodb-pricing',
  },
  serverHours: {
    unit: 'hour of an m7g.large (2 vCPU, 8 GB)',
    dollars: 0.0816,
    per: 1,
    included: 0,
    readOn: '2026-06-17',
    source:
      'https://www.factualminds.com/blog/amazon-ec2-on-demand-pricing-instance-families-2026/',
  },
  awsGbOut: {
    unit: 'GB from AWS to the internet',
    dollars: 0.09,
    per: 1,
    included: 100,
    readOn: '2026-09-20',
    source: GATEWAY,
  },
} as const satisfies Readonly<Record<string, Price>>

export type PriceName = keyof typeof TABLE

/** Every list price that the model knows. */
export const PRICES: Readonly<Record<PriceName, Price>> = TABLE

export const PRICE_NAMES = Object.keys(TABLE) as readonly PriceName[]
