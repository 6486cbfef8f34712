import { LEADS, LEADS_MAX, STUMBLES, STUMBLES_MAX } from './memory'

/** Causes of a stumble. */
export const BY_SAND: i32 = 0
export const BY_CROWD: i32 = 1
export const BY_HURDLE: i32 = 2
export const BY_SLICK: i32 = 3

/** How many facts of each kind stand in memory. */
export let leadCount: i32 = 0
export let stumbleCount: i32 = 0

export function clearFacts(): void {
  leadCount = 0
  stumbleCount = 0
}

export function noteLead(tick: i32, racer: i32): void {
  if (leadCount == LEADS_MAX) return
  store<u32>(LEADS + (leadCount << 2), (tick << 16) | racer)
  leadCount++
}

export function noteStumble(tick: i32, racer: i32, cause: i32): void {
  if (stumbleCount == STUMBLES_MAX) return
  store<u32>(STUMBLES + (stumbleCount << 2), (tick << 16) | (cause << 8) | racer)
  stumbleCount++
}
