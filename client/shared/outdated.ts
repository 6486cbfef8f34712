const KEY = 'scuttle.reloaded'
/** A page that was loaded anew so shortly ago is as new as it gets. */
const AGAIN_MS = 60_000
/** Time to read why. */
const READ_MS = 1_500

/**
 * Loads this page anew, because the server speaks a newer version; its key and so its seat are
 * kept. False where that was tried just now, and a person has to say when to try again.
 */
export function reloadOutdated(): boolean {
  try {
    const reloadedAtMs = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - reloadedAtMs < AGAIN_MS) return false
    sessionStorage.setItem(KEY, String(Date.now()))
  } catch {
    // Without a memory it might go round and round.
    return false
  }
  setTimeout(() => location.reload(), READ_MS)
  return true
}
