/**
 * Keeps the screen on while the page is open. The Wake Lock API wants a secure context; on plain
 * HTTP a silent video does it, which may start with a tap only.
 */
export function keepAwake(): void {
  if ('wakeLock' in navigator) keepLocked()
  else void waitForTap()
}

function keepLocked(): void {
  const ask = () => {
    if (document.visibilityState !== 'visible') return
    // Refused with a low battery: the screen then goes dark as it would anyway.
    navigator.wakeLock.request('screen').catch(() => {})
  }
  // The lock is let go whenever the page is hidden.
  document.addEventListener('visibilitychange', ask)
  ask()
}

async function waitForTap(): Promise<void> {
  // Ready before the tap: a video that starts later than the tap is not let start at all.
  const { default: NoSleep } = await import('nosleep.js')
  const silence = new NoSleep()
  document.addEventListener('click', () => void silence.enable().catch(() => {}), { once: true })
}
