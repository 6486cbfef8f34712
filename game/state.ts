import type { CardId } from './card.ts'
import type { Credential } from './identity.ts'
import type { CoreHash, OddsCounts, Placing, RaceClock, RaceSeed, Track } from './race.ts'
import type { Seed } from './random.ts'
import { assert } from './result.ts'
import type { Settings } from './settings.ts'

/** The version of these rules. A race that began under another one is void. */
export const RULES_VERSION = 1

/** A seat's number, 0 to 15: public, the key of everything that concerns a player. */
export type SeatNumber = number

/** A species by its place in `SPECIES`. */
export type SpeciesNumber = number

export type Temperament = 'cautious' | 'wild' | 'shark'
export const TEMPERAMENTS: readonly Temperament[] = ['cautious', 'wild', 'shark']

/** Who sits there: a person (`human`) or a bot by its temperament. */
export type Sitter = 'human' | Temperament

export interface Seat {
  readonly seat: SeatNumber
  readonly sitter: Sitter
  readonly name: string
  /** A face, 0 to AVATARS − 1. */
  readonly avatar: number
  /** Whom this seat belongs to; null for bots. Secret. */
  readonly credential: Credential | null
  /** Chance for what this seat is dealt and, for bots, decides. Secret; null before its first round. */
  readonly seed: Seed | null
  /** Changes of name and face since it was taken. */
  readonly profileChanges: number
  readonly pearls: number
  /** What others know of the pearls: as they were at the last payout. */
  readonly shownPearls: number
  readonly hand: readonly CardId[]
  /** Since when nobody is connected in this seat; null while somebody is, and for bots. */
  readonly awaySinceMs: number | null
}

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
}

export interface Bet {
  readonly racer: number
  readonly kind: 'win'
  readonly stakePearls: number
  /** A stake of the house's for somebody without pearls: pays winnings only. */
  readonly isFree: boolean
}

export interface CardPlay {
  readonly card: CardId
  /** Position in the line-up. */
  readonly racer: number
}

export interface LockIn {
  readonly bets: readonly Bet[]
  readonly plays: readonly CardPlay[]
}

export interface Offer {
  readonly card: CardId
  readonly isSold: boolean
}

/** One seat's part in a round. Secret to the others. */
export interface Entry {
  readonly seat: SeatNumber
  readonly offers: readonly Offer[]
  readonly locked: LockIn | null
}

/** What became of a card when it was turned. */
export type Verdict = 'works' | 'stopped' | 'repeated' | 'idle'

/** A turned card, without a name. */
export interface TurnedCard extends CardPlay {
  readonly verdict: Verdict
}

export interface SeatBet extends Bet {
  readonly seat: SeatNumber
}

export interface SettledBet extends SeatBet {
  /** What came back: stake and winnings. */
  readonly paidPearls: number
}

/** When a phase began and when time alone ends it; null: only the host does. */
export interface Span {
  readonly startedAtMs: number
  readonly endsAtMs: number | null
}

export interface Shout {
  readonly seat: SeatNumber
  readonly racer: number
  readonly tick: number
}

/** A shout that was heard, but not yet stored: it falls into the next chunk. */
export interface HeardShout {
  readonly seat: SeatNumber
  readonly racer: number
  readonly id: number
}

export type RaceOutcome =
  | { readonly type: 'run'; readonly placings: readonly Placing[]; readonly seed: RaceSeed }
  | { readonly type: 'void' }

export interface Standing {
  readonly seat: SeatNumber
  readonly pearls: number
  /** At the payout before. */
  readonly beforePearls: number
}

/** Who did what, told at the finale. */
export interface Deed extends TurnedCard {
  readonly round: number
  readonly seat: SeatNumber
  readonly species: SpeciesNumber
}

export type AwardId = 'sharpest-eye' | 'dirtiest-claws' | 'biggest-splash' | 'loudest-voice'

export interface Award {
  readonly award: AwardId
  readonly seat: SeatNumber
  /** Pearls, cards or shouts, as the award counts. */
  readonly figure: number
}

/** What the awards are drawn from, and the deeds of the finale. */
export interface PastRound {
  readonly round: number
  readonly deeds: readonly Deed[]
  readonly bets: readonly SettledBet[]
  readonly shouts: readonly SeatNumber[]
}

export type Phase =
  | { readonly type: 'lobby'; readonly span: Span }
  | {
      readonly type: 'parade'
      readonly span: Span
      readonly round: Round
      readonly entries: readonly Entry[]
    }
  | {
      readonly type: 'paddock'
      readonly span: Span
      readonly round: Round
      readonly entries: readonly Entry[]
    }
  | {
      readonly type: 'reveal'
      readonly span: Span
      readonly round: Round
      readonly entries: readonly Entry[]
      readonly cards: readonly TurnedCard[]
      readonly cardMs: number
    }
  | RacePhase
  | {
      readonly type: 'payout'
      readonly span: Span
      readonly round: Round
      readonly cards: readonly TurnedCard[]
      readonly bets: readonly SettledBet[]
      readonly outcome: RaceOutcome
      readonly standings: readonly Standing[]
    }
  | {
      readonly type: 'finale'
      readonly span: Span
      readonly standings: readonly Standing[]
      readonly awards: readonly Award[]
      readonly deeds: readonly Deed[]
    }

export interface RacePhase {
  readonly type: 'race'
  readonly span: Span
  readonly round: Round
  readonly entries: readonly Entry[]
  readonly cards: readonly TurnedCard[]
  /** Secret until the payout. */
  readonly seed: RaceSeed
  readonly clock: RaceClock
  /** The race has been run and shown up to here. */
  readonly steppedTick: number
  readonly shouts: readonly Shout[]
  /** Waiting for the next chunk. */
  readonly heard: readonly HeardShout[]
  /** Null while shouts can still change it. */
  readonly finish: { readonly placings: readonly Placing[]; readonly endTick: number } | null
}

export type PhaseType = Phase['type']
export type PhaseOf<T extends PhaseType> = Extract<Phase, { type: T }>

/** Commands that were accepted, newest last, by who gave them. */
export type Accepted = Readonly<Record<string, readonly number[]>>

export interface State {
  readonly code: string
  readonly rulesVersion: number
  readonly hostCredential: Credential
  readonly settings: Settings
  /** By number, ascending; a number without a seat is free. */
  readonly seats: readonly Seat[]
  readonly housePearls: number
  /** Species that are on Growth Hormone from now on. */
  readonly hormones: readonly SpeciesNumber[]
  readonly past: readonly PastRound[]
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
}

/** The phase, which is known to be of this type. */
export function phaseOf<T extends PhaseType>(state: State, type: T): PhaseOf<T> {
  assert(state.phase.type === type, `the phase is ${state.phase.type}, not ${type}`)
  return state.phase as Extract<Phase, { type: T }>
}
