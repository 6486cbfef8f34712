/** Where one of the crowd behind the fence stands. */
export interface Guest {
  readonly xMetres: number
  /** In shares of the track's depth: below 0, behind its far edge. */
  readonly across: number
  /** How high it jumps now. */
  readonly heightMetres: number
}

/** What the crowd is like now. */
export interface StandNow {
  /** How many look on. */
  readonly watching: number
  /** How loud they are, from 0 to 1. */
  readonly cheering: number
}

/** Guests that are drawn at most: with more the stand is full. */
export const STAND_MAX = 72
/** A stretch of the fence that is seen at once, however far away the camera is. */
const STRETCH_METRES = 32
/** More than these stand in a second row. */
const ROW = 40
const ROWS_ACROSS = [-0.1, -0.16] as const
/** Each new guest takes the middle of the widest gap: the golden section does so for any number. */
const GOLDEN = 0.618034
const REST_METRES = 0.07
const JUMP_METRES = 0.42

/**
 * As many guests as look on, spread along the stretch of fence around the camera: they come along
 * with it, each by the whole stretch while it is out of the picture.
 */
export function guestsAt(cameraMetres: number, seconds: number, now: StandNow): Guest[] {
  const count = Math.min(STAND_MAX, now.watching)
  const high = REST_METRES + JUMP_METRES * now.cheering
  return Array.from({ length: count }, (_, guest) => {
    const home = ((guest * GOLDEN) % 1) * STRETCH_METRES
    const stretches = Math.round((cameraMetres - home) / STRETCH_METRES)
    return {
      xMetres: home + stretches * STRETCH_METRES,
      across: ROWS_ACROSS[guest < ROW ? 0 : 1],
      heightMetres: high * Math.abs(Math.sin(seconds * 5 + guest * 1.7)),
    }
  })
}

/** Cheers in the last moments, as loudness. */
export interface Loudness {
  hear(times: number): void
  /** From 0 to 1. */
  at(nowMs: number): number
}

/** So many cheers at once are as loud as it gets. */
const LOUD_CHEERS = 12
/** Milliseconds over which the noise dies down to a third. */
const FADE_MS = 900

export function createLoudness(): Loudness {
  let level = 0
  let heardMs = 0
  const at = (nowMs: number) => level * Math.exp(-Math.max(0, nowMs - heardMs) / FADE_MS)
  return {
    hear(times) {
      const nowMs = performance.now()
      level = Math.min(1, at(nowMs) + times / LOUD_CHEERS)
      heardMs = nowMs
    },
    at,
  }
}
