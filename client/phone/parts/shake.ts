import { createKeptSwitch } from '../../shared/kept-switch.ts'

/** What a hand is told: milliseconds on, off, on and so on. */
const PATTERNS_MS = {
  tap: [12],
  thrown: [25],
  lockedIn: [40, 60, 120],
  hurry: [60, 60, 60],
  robbed: [200, 80, 200],
  theOff: [150],
  finished: [60, 60, 60],
  won: [80, 50, 80, 50, 200],
  lost: [300],
  finale: [60, 60, 60, 60, 300],
} as const satisfies Record<string, readonly number[]>

/** Keeps this browser's phone still; it shakes until somebody wants that. */
export const keptStill = createKeptSwitch('still')

/** Whether this browser can shake a phone at all; those of Apple cannot. */
export const canShake = (): boolean => typeof navigator.vibrate === 'function'

/** Shakes the phone, where it can be shaken and may. */
export function shake(pattern: keyof typeof PATTERNS_MS): void {
  // Nobody may be shaken by a page that they never touched; asking for it fills the console.
  if (keptStill.isOn() || !canShake() || navigator.userActivation?.hasBeenActive !== true) return
  navigator.vibrate([...PATTERNS_MS[pattern]])
}
