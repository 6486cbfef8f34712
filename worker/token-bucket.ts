/** Who may send how much: so many messages at once, and as many again in every second. */
export interface TokenBucket {
  /** Takes one message in; false where it is one too many. */
  take(nowMs: number): boolean
}

/** A token bucket: full at first, it holds `perSecond` and refills at that rate. */
export function createTokenBucket(perSecond: number, nowMs: number): TokenBucket {
  let tokens = perSecond
  let atMs = nowMs
  return {
    take(now) {
      // A clock that goes back fills nothing.
      tokens = Math.min(perSecond, tokens + (Math.max(0, now - atMs) * perSecond) / 1_000)
      atMs = now
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
  }
}
