/** Shakes the phone where it can be shaken: so many milliseconds on, off, on and so on. */
export function vibrate(...patternMs: number[]): void {
  // Nobody may be shaken by a page that they never touched; asking for it fills the console.
  if (navigator.userActivation?.hasBeenActive === true) navigator.vibrate?.(patternMs)
}
