/** A page that was hidden does not tell all that it missed at once: a second. */
const TICKS_MISSED_MAX = 30

/**
 * Says, from one look at a race to the next, what has come in between. Null at the first look, and
 * where too much was missed.
 */
export function createNewSince(): (
  tick: number,
) => ((one: { readonly tick: number }) => boolean) | null {
  let lastTick: number | null = null
  return (tick) => {
    const since = lastTick
    lastTick = tick
    if (since === null || tick - since > TICKS_MISSED_MAX) return null
    return (one) => since < one.tick && one.tick <= tick
  }
}
