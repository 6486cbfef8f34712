/** The server's clock as this page can tell it, from the times that its messages carry. */
export interface ServerClock {
  /** A message that left at `serverMs` was received at `localMs`. */
  heard(serverMs: number, localMs: number): void
  /** A ping came back after so long. */
  ponged(roundTripMs: number): void
  /** Server time at a local time. Never goes back, and is never pushed by more than a little. */
  now(localMs: number): number
  /** Median of the latest round trips; null before the first. */
  roundTripMs(): number | null
}

const SAMPLES_KEPT = 24
const SAMPLE_LIFE_MS = 120_000
const ROUND_TRIPS_KEPT = 7
/** Milliseconds of correction per second. */
const SLEW_MS_PER_S = 60
/** Corrections beyond this come after sleep or a changed clock: slewing would take too long. */
const JUMP_MS = 1_500

/**
 * A message is older when it arrives than when it left, so of all differences between the clocks
 * the largest is the truest; half a round trip is added for the way.
 */
export function createServerClock(): ServerClock {
  let samples: { offsetMs: number; localMs: number }[] = []
  const roundTrips: number[] = []
  let shownOffsetMs: number | null = null
  let slewedAtMs = 0
  let latestMs = Number.NEGATIVE_INFINITY

  const median = (): number | null => {
    if (roundTrips.length === 0) return null
    const sorted = roundTrips.toSorted((a, b) => a - b)
    return sorted[sorted.length >> 1] ?? null
  }
  const targetMs = (): number => {
    const best = Math.max(...samples.map(({ offsetMs }) => offsetMs))
    return best + (roundTrips.length === 0 ? 0 : Math.min(...roundTrips) / 2)
  }
  const slew = (localMs: number): number => {
    const wanted = targetMs()
    const behind = shownOffsetMs === null ? Number.POSITIVE_INFINITY : wanted - shownOffsetMs
    const step = (SLEW_MS_PER_S * Math.max(0, localMs - slewedAtMs)) / 1_000
    slewedAtMs = localMs
    if (shownOffsetMs === null || Math.abs(behind) > JUMP_MS) return wanted
    return shownOffsetMs + Math.max(-step, Math.min(step, behind))
  }

  return {
    heard(serverMs, localMs) {
      samples = samples.filter((sample) => localMs - sample.localMs < SAMPLE_LIFE_MS)
      samples = [...samples, { offsetMs: serverMs - localMs, localMs }].slice(-SAMPLES_KEPT)
    },
    ponged(roundTripMs) {
      roundTrips.push(roundTripMs)
      if (roundTrips.length > ROUND_TRIPS_KEPT) roundTrips.shift()
    },
    now(localMs) {
      if (samples.length === 0) return Math.max(latestMs, localMs)
      shownOffsetMs = slew(localMs)
      latestMs = Math.max(latestMs, localMs + shownOffsetMs)
      return latestMs
    },
    roundTripMs: median,
  }
}
