/** Shakes the phone where it can be shaken: so many milliseconds on, off, on and so on. */
export function vibrate(...patternMs: number[]): void {
  // A page that was not touched yet may not.
  if ('vibrate' in navigator) navigator.vibrate(patternMs)
}
