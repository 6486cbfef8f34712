import type { CardId } from './card.ts'
import type { EventOf } from './event.ts'
import type { ToldRound } from './fairness/told-round.ts'
import type { GivenNonce, Nonce, RaceSecret } from './nonce.ts'
import type {
  Award,
  Deed,
  PayoutPhase,
  RivalFact,
  SeatBet,
  SettledBet,
  Span,
  Standing,
} from './phase.ts'
import type { Placing, RaceClock, RaceSeed } from './race.ts'
import type { CardUse, LockIn, RaceMove, SeatNumber, Swap, Tally, TurnedCard } from './round.ts'
import type { Settings } from './settings.ts'
import type { Sitter } from './state.ts'
import type { Sticker } from './sticker.ts'
import type { Hidden } from './view.ts'

/** What a round deals to this viewer's own seat. */
export interface Dealt {
  readonly cards: readonly CardId[]
  readonly offers: readonly CardId[]
  readonly rival: SeatNumber | null
}

/** What a viewer learns of an event, complete in itself. */
export type ViewEvent =
  | EventOf<
      | 'ProfileChanged'
      | 'PaddockOpened'
      | 'LastCallGiven'
      | 'TimeAdded'
      | 'SeatKicked'
      | 'SeatRestored'
      | 'RoomLockChanged'
      | 'GameExpired'
    >
  | { readonly type: 'SettingsChanged'; readonly settings: Settings }
  | {
      readonly type: 'SeatTaken'
      readonly seat: SeatNumber
      readonly sitter: Sitter
      readonly name: string
      readonly avatar: number
      readonly pearls: number
      /** Whether the seat is this viewer's own. */
      readonly isMine: boolean
      /** Of its own chain of nonces. */
      readonly tip: Nonce | null
    }
  /** This viewer's own. */
  | { readonly type: 'ChainCommitted'; readonly tip: Nonce }
  | { readonly type: 'SeatLeft'; readonly seat: SeatNumber }
  | { readonly type: 'SeatRemoved'; readonly seat: SeatNumber }
  | {
      readonly type: 'RoundStarted'
      readonly round: ToldRound
      readonly span: Span
      readonly dealt: Dealt | Hidden
    }
  | {
      readonly type: 'CardBought'
      readonly offer: number
      readonly loanPearls: number
      /** What it did to the purse. */
      readonly changePearls: number
    }
  | {
      readonly type: 'CardUsed'
      readonly seat: SeatNumber
      readonly use: CardUse
      /** What it did to this viewer's purse. */
      readonly changePearls: number
    }
  | { readonly type: 'SeatLockedIn'; readonly seat: SeatNumber }
  | ({
      readonly type: 'LockedIn'
      /** What it did to the purse. */
      readonly changePearls: number
    } & LockIn)
  | {
      readonly type: 'CardsRevealed'
      readonly tally: Tally | null
      readonly swaps: readonly Swap[]
      readonly cards: readonly TurnedCard[]
      readonly onTrial: number | null
      readonly cardMs: number
      readonly span: Span
    }
  /** Whom this viewer named. */
  | { readonly type: 'Accused'; readonly accused: SeatNumber }
  | {
      readonly type: 'RaceStarted'
      readonly clock: RaceClock
      readonly bets: readonly SeatBet[]
      /** This viewer's own: what others paid would tell an empty purse. */
      readonly antePearls: number
      readonly span: Span
    }
  /** The crowd cheers: how much since the last time, by racer. For the screens alone. */
  | { readonly type: 'Cheered'; readonly cheers: readonly number[] }
  /** Somebody who waits threw it; null: the crowd. For the screens alone. */
  | {
      readonly type: 'StickerThrown'
      readonly sticker: Sticker
      readonly seat: SeatNumber | null
    }
  /** How many connections of the crowd are open: comes along with each stretch of a race. */
  | { readonly type: 'CrowdCounted'; readonly watching: number }
  | { readonly type: 'RacersMoved'; readonly moves: readonly RaceMove[] }
  | { readonly type: 'MovesClosed'; readonly endsAtMs: number }
  | {
      readonly type: 'PaidOut'
      readonly placings: readonly Placing[]
      readonly seed: RaceSeed
      readonly secret: RaceSecret
      readonly nonces: readonly GivenNonce[]
      readonly bets: readonly SettledBet[]
      readonly lines: PayoutPhase['lines']
      readonly trial: PayoutPhase['trial']
      readonly uses: PayoutPhase['uses']
      readonly payoutCards: readonly CardId[]
      readonly standings: readonly Standing[]
      readonly span: Span
    }
  | {
      readonly type: 'RaceVoided'
      readonly bets: readonly SettledBet[]
      readonly uses: PayoutPhase['uses']
      readonly payoutCards: readonly CardId[]
      readonly standings: readonly Standing[]
      readonly span: Span
    }
  | {
      readonly type: 'GameFinished'
      readonly standings: readonly Standing[]
      readonly awards: readonly Award[]
      readonly deeds: readonly Deed[]
      readonly rivals: readonly RivalFact[]
      readonly span: Span
    }
  | {
      readonly type: 'PlayedAgain'
      readonly pearls: number
      readonly span: Span
    }
  | { readonly type: 'Paused'; readonly atMs: number }
  | { readonly type: 'Resumed'; readonly shiftMs: number; readonly clock: RaceClock | null }
  | { readonly type: 'PresenceChanged'; readonly seat: SeatNumber; readonly isAway: boolean }
  | { readonly type: 'CommandAccepted'; readonly id: number }

export type ViewEventType = ViewEvent['type']
export type ViewEventOf<T extends ViewEventType> = Extract<ViewEvent, { type: T }>
