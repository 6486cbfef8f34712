import type { MeterCounts } from '../../../game/wire/http.ts'

/** List prices past every allowance, US dollars a million; source and date: `bench/cost/prices.ts`. */
export const DOLLARS_A_MILLION = {
  workerRequests: 0.3,
  workerCpuMs: 0.02,
  objectRequests: 0.15,
  objectGbSeconds: 12.5,
  rowsWritten: 1,
} as const

/** Messages that an object receives and is charged one request for. */
export const MESSAGES_A_REQUEST = 20
/** An object is charged for as much memory as it may use. */
export const OBJECT_GB = 0.128

/**
 * Milliseconds for which an event keeps an object awake: 8 of CPU time, as `npm run bench -- game`
 * measures with odds and all, and 10 of waiting for storage, which `docs/cost.md` assumes. The
 * object's own clock stands still while it works, so it cannot count them.
 */
const EVENT_MS = 18

/**
 * US dollars for what a meter counted, by list prices. Nearly all is rows and the object's time; the
 * Worker's own CPU time, rows read, storage and pings, together a fifteenth of it, are left out.
 */
export function dollarsOf(counts: MeterCounts): number {
  const { requests, messagesIn, alarms, rowsWritten } = counts
  const seconds = ((requests + messagesIn + alarms) * EVENT_MS) / 1_000
  const millionths =
    requests * DOLLARS_A_MILLION.workerRequests +
    (requests + alarms + messagesIn / MESSAGES_A_REQUEST) * DOLLARS_A_MILLION.objectRequests +
    seconds * OBJECT_GB * DOLLARS_A_MILLION.objectGbSeconds +
    rowsWritten * DOLLARS_A_MILLION.rowsWritten
  return millionths / 1e6
}
