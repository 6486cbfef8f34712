import type { CardId } from './card.ts'
import type { Credential } from './identity.ts'
import type { Commitment, Contributor, Nonce } from './nonce.ts'
import type { CoreHash, OddsCounts, RaceActionKind, RaceSeed, Track } from './race.ts'

/** A seat's number, 0 to 15: public, the key of everything that concerns a player. */
export type SeatNumber = number

/** A species by its place in `SPECIES`. */
export type SpeciesNumber = number

export interface Racer {
  readonly species: SpeciesNumber
  /** Growth Hormone of this or an earlier race is at work. */
  readonly isOnHormone: boolean
}

/** What a round has from its parade on. */
export interface Round {
  /** 1 for the first. */
  readonly number: number
  readonly lineUp: readonly Racer[]
  readonly track: Track
  /** Public: the seed of the odds, never that of the race. */
  readonly oddsSeed: RaceSeed
  readonly odds: OddsCounts
  readonly rulesVersion: number
  readonly coreHash: CoreHash
  /** To the race's secret, and who is to give a nonce for its seed. */
  readonly commitment: Commitment
  readonly contributors: readonly Contributor[]
  /** Items that the crowd may vote for; none where it has no seat. */
  readonly crowdCards: readonly CardId[]
}

/** What somebody of the crowd wants. */
export interface Vote {
  readonly voter: Credential
  /** The racer to back. */
  readonly racer: number
  /** Position among the round's cards for the crowd. */
  readonly card: number
  /** Votes of this key in the round: one, and changes of mind. */
  readonly times: number
}

/** How the crowd voted: numbers by racer and by card. */
export interface Tally {
  readonly racers: readonly number[]
  readonly cards: readonly number[]
}

/** It comes first; it is among the first three, or two of fewer than six; it is the last to finish. */
export const BET_KINDS = ['win', 'place', 'last'] as const
export type BetKind = (typeof BET_KINDS)[number]

export interface Bet {
  /** Position in the line-up. */
  readonly racer: number
  readonly kind: BetKind
  readonly stakePearls: number
  /** A stake of the house's for somebody without pearls: pays winnings only. */
  readonly isFree: boolean
}

/** What a card is put on. */
export type Target =
  | { readonly type: 'none' }
  | { readonly type: 'racer'; readonly racer: number }
  | { readonly type: 'racers'; readonly first: number; readonly second: number }
  | { readonly type: 'bet'; readonly racer: number; readonly kind: BetKind }
  | { readonly type: 'players'; readonly seats: readonly SeatNumber[] }
  | { readonly type: 'card'; readonly card: CardId }

/** A card that is declared with the lock-in. */
export interface CardPlay {
  readonly card: CardId
  readonly target: Target
}

/** What stands of a player's round, once and for good. */
export interface LockIn {
  /** Above zero: borrowed, below: repaid. */
  readonly loanPearls: number
  /** Positions among the offers. */
  readonly buys: readonly number[]
  readonly bets: readonly Bet[]
  readonly plays: readonly CardPlay[]
  /** Among the first half of the people to lock in. */
  readonly isEarly: boolean
  /** For the race's seed; null: none was given. */
  readonly nonce: Nonce | null
}

export interface Offer {
  readonly card: CardId
  readonly isSold: boolean
}

/** One seat's part in a round. Secret to the others. */
export interface Entry {
  readonly seat: SeatNumber
  readonly offers: readonly Offer[]
  /** Whose bad luck is this player's good; null where the game has no rivals. */
  readonly rival: SeatNumber | null
  readonly locked: LockIn | null
}

/** An item as it was locked in: no name, no order that tells one. */
export interface LockedItem {
  readonly card: CardId
  readonly racer: number
}

/** What a card did that acted at once. */
export type CardUse =
  | { readonly type: 'pickpocket'; readonly victim: SeatNumber; readonly pearls: number }
  | { readonly type: 'shakedown'; readonly victim: SeatNumber; readonly cards: readonly CardId[] }
  | { readonly type: 'gag-order'; readonly victims: readonly SeatNumber[] }
  | { readonly type: 'monosyllables'; readonly victim: SeatNumber }
  | { readonly type: 'alms'; readonly receiver: SeatNumber }
  | { readonly type: 'periscope'; readonly items: readonly LockedItem[] }
  | { readonly type: 'inside-tip'; readonly odds: OddsCounts }
  | { readonly type: 'beachcomber'; readonly card: CardId }

/** A card that acted at once, and whose it was. */
export interface SeatUse {
  readonly seat: SeatNumber
  readonly use: CardUse
}

/** What became of a card when it was turned. */
export type Verdict = 'works' | 'stopped' | 'repeated' | 'idle'

/** A turned item, without a name, on the racer where it lay after all swaps. */
export interface TurnedCard extends LockedItem {
  readonly verdict: Verdict
}

/** The items of two racers change places before they are turned. */
export interface Swap {
  readonly first: number
  readonly second: number
  readonly verdict: Verdict
}

export interface Accusation {
  readonly seat: SeatNumber
  readonly accused: SeatNumber
}

/** What somebody did in mid-race. */
export interface RaceMove {
  readonly seat: SeatNumber
  readonly racer: number
  readonly kind: RaceActionKind
  readonly tick: number
}

/** What the crowd cheered since it was last passed on. Never stored. */
export interface Cheers {
  /** By racer. */
  readonly counts: readonly number[]
  readonly passedOnAtMs: number
}

/** A move that was heard, but not yet stored: it falls into the next chunk. */
export interface HeardMove {
  readonly seat: SeatNumber
  readonly racer: number
  readonly kind: RaceActionKind
  readonly id: number
}

/** What a player who staked too little paid to the house at the off. */
export interface Ante {
  readonly seat: SeatNumber
  readonly pearls: number
}
