import type { CardId } from './card.ts'
import type { Credential, OfferHash } from './identity.ts'
import type { Chain } from './nonce.ts'
import type { PastRound, Phase, PhaseOf, PhaseType, RaceProof, RoundWorths } from './phase.ts'
import type { Seed } from './random.ts'
import { assert } from './result.ts'
import type { SeatNumber, SpeciesNumber } from './round.ts'
import type { Settings } from './settings.ts'

/** The version of these rules. A race that began under another one is void. */
export const RULES_VERSION = 4

export type Temperament = 'cautious' | 'wild' | 'shark'
export const TEMPERAMENTS: readonly Temperament[] = ['cautious', 'wild', 'shark']

/** The bot that plays on for somebody whom the host sent away. */
export const STAND_IN: Temperament = 'cautious'

/** Who sits there: a person (`human`), a bot by its temperament, or all of the crowd together. */
export type Sitter = 'human' | 'crowd' | Temperament

export const isBot = (sitter: Sitter | undefined): sitter is Temperament =>
  sitter !== undefined && sitter !== 'human' && sitter !== 'crowd'

export interface Seat {
  readonly seat: SeatNumber
  readonly sitter: Sitter
  readonly name: string
  /** A face, 0 to AVATARS − 1. */
  readonly avatar: number
  /** Whom this seat belongs to; null for bots. Secret. */
  readonly credential: Credential | null
  /** The person whom the host sent away in play: a bot sits there since, and may give it back. */
  readonly kicked: Credential | null
  /** Chance for what this seat is dealt and, for bots, decides. Secret; null before its first round. */
  readonly seed: Seed | null
  /** What its player gives nonces from; null for bots and who gives none. */
  readonly chain: Chain | null
  /** Changes of name and face since it was taken. */
  readonly profileChanges: number
  readonly pearls: number
  /** What it owes the house. */
  readonly debtPearls: number
  /** What others know of both: as they were at the last payout. */
  readonly shownPearls: number
  readonly shownDebtPearls: number
  readonly hand: readonly CardId[]
  /** Cards that it played or could not hold, newest last. */
  readonly discards: readonly CardId[]
  /** Since when nobody is connected in this seat; null while somebody is, and for bots. */
  readonly awaySinceMs: number | null
}

/** What was thrown at the screens in this phase. Forgotten with the process. */
export interface Stickers {
  /** How many, by key. */
  readonly thrown: Readonly<Record<Credential, number>>
  /** When the crowd's last one was; 0 before it. */
  readonly crowdAtMs: number
}

export const NO_STICKERS: Stickers = { thrown: {}, crowdAtMs: 0 }

/** Commands that were accepted, newest last, by who gave them. */
export type Accepted = Readonly<Record<string, readonly number[]>>

export interface State {
  readonly code: string
  readonly rulesVersion: number
  readonly hostCredential: Credential
  /** Whoever shows the token of this hash in time becomes the host; null where none is offered. */
  readonly hostOffer: { readonly token: OfferHash; readonly expiresAtMs: number } | null
  readonly settings: Settings
  /** By number, ascending; a number without a seat is free. */
  readonly seats: readonly Seat[]
  readonly housePearls: number
  /** Species that are on Growth Hormone from now on. */
  readonly hormones: readonly SpeciesNumber[]
  readonly past: readonly PastRound[]
  /** By round, the first one first; rounds whose race was void are left out. */
  readonly worthsByRound: readonly RoundWorths[]
  /** Of the races that were run, for whoever wants to check them. */
  readonly proofs: readonly RaceProof[]
  readonly phase: Phase
  /** Nobody else is let in. */
  readonly isRoomLocked: boolean
  /** People whom the host removed, newest last. */
  readonly removed: readonly Credential[]
  /** Times that each key joined this lobby. */
  readonly joins: Readonly<Record<Credential, number>>
  readonly pausedAtMs: number | null
  /** 0 before the first pause ended. */
  readonly resumedAtMs: number
  readonly accepted: Accepted
  readonly stickers: Stickers
}

/** The phase, which is known to be of this type. */
export function phaseOf<T extends PhaseType>(state: State, type: T): PhaseOf<T> {
  assert(state.phase.type === type, `the phase is ${state.phase.type}, not ${type}`)
  return state.phase as Extract<Phase, { type: T }>
}
