import type { PhaseType } from '../phase.ts'

/** `POST /api/games`: a new game, and the key that makes its holder the host. */
export interface MadeGame {
  readonly code: string
  readonly hostKey: string
}

/** `GET /api/games/CODE`: what anybody may know of a game. */
export interface GameSummary {
  readonly code: string
  readonly phase: PhaseType
  readonly seats: number
  readonly seatsMax: number
  readonly isJoinable: boolean
  /** Where phones on the same network join. */
  readonly joinUrl: string
}

/** `POST /api/games/CODE/host`: the key that asked is the host's. */
export interface MovedHost {
  readonly code: string
}

/** Carries the token of a one-time link to the host role. */
export const OFFER_HEADER = 'Scuttle-Offer'

/** `GET /api/games/CODE/meter`: what a game has cost since its isolate first met it, in counts. */
export interface MeterCounts {
  /** Times that the object was made or woken. */
  readonly wakes: number
  /** Calls from the Worker: made, looked at, sockets opened. */
  readonly requests: number
  readonly alarms: number
  readonly messagesIn: number
  readonly messagesOut: number
  readonly bytesOut: number
  /** SQLite rows, alarms included. */
  readonly rowsWritten: number
}
