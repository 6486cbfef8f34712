import type { CardId } from './card.ts'
import type { GivenNonce, RaceSecret } from './nonce.ts'
import type { Placing, RaceClock, RaceSeed } from './race.ts'
import type {
  Accusation,
  Ante,
  Bet,
  Cheers,
  Entry,
  HeardMove,
  RaceMove,
  Round,
  SeatNumber,
  SeatUse,
  SpeciesNumber,
  Swap,
  TurnedCard,
  Verdict,
  Vote,
} from './round.ts'

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

export type RaceOutcome =
  | {
      readonly type: 'run'
      readonly placings: readonly Placing[]
      readonly seed: RaceSeed
      /** What the seed was made of. */
      readonly secret: RaceSecret
      readonly nonces: readonly GivenNonce[]
    }
  | { readonly type: 'void' }

/** Why pearls moved at a payout, bets aside. */
export const PAYOUT_REASONS = [
  'ante',
  'double',
  'insurance',
  'rival',
  'accuser',
  'framed',
  'interest',
] as const
export type PayoutReason = (typeof PAYOUT_REASONS)[number]

/** A movement of a payout that is no bet's. Interest is added to a debt, all else to the purse. */
export interface PayoutLine {
  readonly seat: SeatNumber
  readonly reason: PayoutReason
  readonly pearls: number
}

/** The card that was on trial, who played it, and whom everybody named. */
export interface Trial {
  readonly card: CardId
  readonly racer: number
  readonly culprit: SeatNumber
  readonly accusations: readonly Accusation[]
}

export interface Standing {
  readonly seat: SeatNumber
  readonly pearls: number
  readonly debtPearls: number
  /** Pearls less debt at the payout before. */
  readonly beforePearls: number
}

export interface SeatWorth {
  readonly seat: SeatNumber
  /** Pearls less debt. */
  readonly pearls: number
}

/** What everybody was worth once a round was paid out, the richest first. */
export interface RoundWorths {
  readonly round: number
  readonly worths: readonly SeatWorth[]
}

/** Who did what, told at the finale. */
export interface Deed {
  readonly round: number
  readonly seat: SeatNumber
  readonly card: CardId
  /** The racers that it was for, by species. */
  readonly species: readonly SpeciesNumber[]
  /** The players that it was for. */
  readonly seats: readonly SeatNumber[]
  /** Idle for a hand that came back empty; else null for cards that are not turned. */
  readonly verdict: Verdict | null
  /** What it took from its victim for its player. */
  readonly pearls: number
}

/** Whose rival somebody was, told at the finale. */
export interface RivalFact {
  readonly round: number
  readonly seat: SeatNumber
  readonly rival: SeatNumber
  readonly isPaid: boolean
}

export type AwardId = 'sharpest-eye' | 'dirtiest-claws' | 'biggest-splash' | 'loudest-voice'

export interface Award {
  readonly award: AwardId
  readonly seat: SeatNumber
  /** Pearls, cards or shouts, as the award counts. */
  readonly figure: number
}

/** What the awards are drawn from, and what the finale tells. */
export interface PastRound {
  readonly round: number
  readonly deeds: readonly Deed[]
  readonly bets: readonly SettledBet[]
  readonly shouts: readonly SeatNumber[]
  readonly rivals: readonly RivalFact[]
}

/** All that a race came of: enough to run it again and to check what was promised before it. */
export interface RaceProof {
  readonly round: Round
  readonly secret: RaceSecret
  readonly nonces: readonly GivenNonce[]
  readonly seed: RaceSeed
  readonly cards: readonly TurnedCard[]
  readonly moves: readonly RaceMove[]
  readonly placings: readonly Placing[]
}

/** What a round has from its parade to its race. */
interface OfRound {
  readonly span: Span
  readonly round: Round
  /** Secret until the payout. */
  readonly secret: RaceSecret
  readonly entries: readonly Entry[]
  /** Secret but for their tally at the reveal. */
  readonly votes: readonly Vote[]
  /** Cards that acted at once, in the order of using. */
  readonly uses: readonly SeatUse[]
}

/** What a round has once its cards are turned. */
interface Turned {
  readonly cards: readonly TurnedCard[]
  readonly swaps: readonly Swap[]
  /** Which of the turned cards is on trial; null: none. */
  readonly onTrial: number | null
  /** Secret until the payout. */
  readonly accusations: readonly Accusation[]
}

export interface RacePhase extends OfRound, Turned {
  readonly type: 'race'
  /** Secret until the payout. */
  readonly seed: RaceSeed
  readonly clock: RaceClock
  /** The race has been run and shown up to here. */
  readonly steppedTick: number
  readonly antes: readonly Ante[]
  readonly moves: readonly RaceMove[]
  /** Waiting for the next chunk. */
  readonly heard: readonly HeardMove[]
  readonly cheers: Cheers
  /** Null while moves can still change it. */
  readonly finish: { readonly placings: readonly Placing[]; readonly endTick: number } | null
}

export interface PayoutPhase {
  readonly type: 'payout'
  readonly span: Span
  readonly round: Round
  readonly cards: readonly TurnedCard[]
  readonly swaps: readonly Swap[]
  readonly uses: readonly SeatUse[]
  /** Payout cards that were played, by their number. */
  readonly payoutCards: readonly CardId[]
  readonly bets: readonly SettledBet[]
  readonly lines: readonly PayoutLine[]
  readonly trial: Trial | null
  readonly outcome: RaceOutcome
  readonly standings: readonly Standing[]
}

export type Phase =
  | { readonly type: 'lobby'; readonly span: Span }
  | ({ readonly type: 'parade' } & OfRound)
  | ({ readonly type: 'paddock' } & OfRound)
  | ({ readonly type: 'reveal'; readonly cardMs: number } & OfRound & Turned)
  | RacePhase
  | PayoutPhase
  | {
      readonly type: 'finale'
      readonly span: Span
      readonly standings: readonly Standing[]
      readonly awards: readonly Award[]
      readonly deeds: readonly Deed[]
      readonly rivals: readonly RivalFact[]
    }

export type PhaseType = Phase['type']
/** In the order of a day. On the wire a phase is its place here. */
export const PHASE_TYPES = [
  'lobby',
  'parade',
  'paddock',
  'reveal',
  'race',
  'payout',
  'finale',
] as const satisfies readonly PhaseType[]
export type PhaseOf<T extends PhaseType> = Extract<Phase, { type: T }>
