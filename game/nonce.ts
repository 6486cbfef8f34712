import type { SeatNumber } from './round.ts'

// What makes a race's seed blind: 32 bytes each, as 64 lower-case hexadecimal digits.

/** A link of a player's hash chain: the SHA-256 of each link is the one that was given before it. */
export type Nonce = string & { readonly __brand: 'Nonce' }

/** The server's part in a race's seed: shown after the race. */
export type RaceSecret = string & { readonly __brand: 'RaceSecret' }

/** SHA-256 of a secret, bound to its race: shown before the bets. */
export type Commitment = string & { readonly __brand: 'Commitment' }

/** A seat that will give a nonce: one whose SHA-256 is `tip`. */
export interface Contributor {
  readonly seat: SeatNumber
  readonly tip: Nonce
}

/** What a seat gave with its lock-in. */
export interface GivenNonce {
  readonly seat: SeatNumber
  readonly nonce: Nonce
}

/** What the server knows of a player's chain. */
export interface Chain {
  /** The link that was given last. */
  readonly tip: Nonce
  /** Committed since the last round began: it stands until the next one has. */
  readonly isFresh: boolean
}
