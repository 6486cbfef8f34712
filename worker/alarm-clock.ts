import type { Meter } from './meter.ts'

/** An alarm that is so late did not get through, and is set anew. */
const LOST_MS = 10_000

/** The object's one alarm. A set alarm is a written row, so it is set only when it changes. */
export class AlarmClock {
  readonly #storage: DurableObjectStorage
  readonly #meter: Meter
  #setMs: number | null = null

  constructor(storage: DurableObjectStorage, meter: Meter) {
    this.#storage = storage
    this.#meter = meter
  }

  /** Asks the platform what is set: after waking, and in an alarm, which has used it up. */
  async read(): Promise<void> {
    this.#setMs = await this.#storage.getAlarm()
  }

  /**
   * Whole milliseconds, rounded up: an alarm a fraction early would find nothing due, for ever. One
   * whose time has come is on its way, and moving it would cancel it in mid-delivery: it sets the
   * next one itself.
   */
  async set(atMs: number, nowMs: number): Promise<void> {
    const wholeMs = Math.ceil(atMs)
    if (wholeMs === this.#setMs) return
    const isOnItsWay = this.#setMs !== null && this.#setMs <= nowMs && nowMs < this.#setMs + LOST_MS
    if (isOnItsWay) return
    this.#setMs = wholeMs
    this.#meter.rowsWritten += 1
    await this.#storage.setAlarm(wholeMs)
  }

  /** All storage was deleted, the alarm with it. */
  forget(): void {
    this.#setMs = null
  }
}
