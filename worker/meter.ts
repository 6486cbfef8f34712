import { METERS_MAX } from '../game/limits.ts'
import type { MeterCounts } from '../game/wire/http.ts'
import { setBounded } from './bounded-map.ts'

/** What a game has cost since its isolate first met it, counted up. */
export type Meter = { -readonly [K in keyof MeterCounts]: number }

const meters = new Map<string, Meter>()

/**
 * The counts of one object, by its id. They outlive its hibernation, which is why they are not its
 * own; the oldest are dropped, so that an isolate that meets many games does not grow by it.
 */
export function meterOf(id: string): Meter {
  const found = meters.get(id)
  if (found) return found
  const meter = {
    wakes: 0,
    requests: 0,
    alarms: 0,
    messagesIn: 0,
    messagesOut: 0,
    bytesOut: 0,
    rowsWritten: 0,
  }
  setBounded(meters, id, meter, METERS_MAX)
  return meter
}
