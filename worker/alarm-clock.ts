import type { Meter } from './meter.ts'

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

  /** Whole milliseconds, rounded up: an alarm a fraction early would find nothing due, for ever. */
  async set(atMs: number | null): Promise<void> {
    const wholeMs = atMs === null ? null : Math.ceil(atMs)
    if (wholeMs === this.#setMs) return
    this.#setMs = wholeMs
    this.#meter.rowsWritten += 1
    if (wholeMs === null) await this.#storage.deleteAlarm()
    else await this.#storage.setAlarm(wholeMs)
  }

  /** All storage was deleted, the alarm with it. */
  forget(): void {
    this.#setMs = null
  }
}
