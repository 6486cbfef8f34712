import { afterEach, beforeEach, vi } from 'vitest'

/** Far ahead of the real clock, so that no alarm ever goes off by itself. */
export const START_MS = Date.UTC(2040, 0, 1)

/**
 * The tests run in the Worker's own isolate, so its clock can be held and moved by hand. Timers stay
 * real: the runtime needs them, and nothing of ours uses any.
 */
export function holdClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(START_MS)
  })
  afterEach(() => {
    vi.useRealTimers()
    crypto.getRandomValues = getRandomValues
  })
}

const getRandomValues = crypto.getRandomValues.bind(crypto)

export const moveTo = (atMs: number): void => void vi.setSystemTime(atMs)
export const moveBy = (ms: number): void => moveTo(Date.now() + ms)

/** From now on chance is the same for all who draw the same way: a counter, well mixed. */
export function seedChance(seed: number): void {
  let drawn = seed >>> 0
  crypto.getRandomValues = ((array: Uint32Array) => {
    for (let at = 0; at < array.length; at++) {
      drawn = (drawn + 0x9e37_79b9) >>> 0
      let word = Math.imul(drawn ^ (drawn >>> 16), 0x85eb_ca6b)
      word = Math.imul(word ^ (word >>> 13), 0xc2b2_ae35)
      array[at] = (word ^ (word >>> 16)) >>> 0
    }
    return array
  }) as typeof crypto.getRandomValues
}
