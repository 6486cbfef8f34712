import type { CardId } from './card.ts'
import type { EventOf } from './event.ts'
import type { Placing, RaceClock, RaceSeed } from './race.ts'
import type {
  Award,
  Bet,
  CardPlay,
  Deed,
  Round,
  SeatBet,
  SeatNumber,
  SettledBet,
  Shout,
  Sitter,
  Span,
  Standing,
  TurnedCard,
} from './state.ts'
import type { Hidden } from './view.ts'

/** What a viewer learns of an event, complete in itself. */
export type ViewEvent =
  | EventOf<
      | 'SettingsChanged'
      | 'ProfileChanged'
      | 'PaddockOpened'
      | 'LastCallGiven'
      | 'RoomLockChanged'
      | 'GameExpired'
    >
  | {
      readonly type: 'SeatTaken'
      readonly seat: SeatNumber
      readonly sitter: Sitter
      readonly name: string
      readonly avatar: number
      readonly pearls: number
      /** Whether the seat is this viewer's own. */
      readonly isMine: boolean
    }
  | { readonly type: 'SeatLeft'; readonly seat: SeatNumber }
  | { readonly type: 'SeatRemoved'; readonly seat: SeatNumber }
  | {
      readonly type: 'RoundStarted'
      readonly round: Round
      readonly span: Span
      readonly offers: readonly CardId[] | Hidden
      /** This viewer's own hand, with the first round; else hidden. */
      readonly hand: readonly CardId[] | Hidden
    }
  | {
      readonly type: 'CardBought'
      readonly offer: number
      readonly card: CardId
      readonly pricePearls: number
    }
  | { readonly type: 'SeatLockedIn'; readonly seat: SeatNumber }
  | {
      readonly type: 'LockedIn'
      readonly bets: readonly Bet[]
      readonly plays: readonly CardPlay[]
      /** What the stakes took from the purse. */
      readonly paidPearls: number
    }
  | {
      readonly type: 'CardsRevealed'
      readonly cards: readonly TurnedCard[]
      readonly cardMs: number
      readonly span: Span
    }
  | {
      readonly type: 'RaceStarted'
      readonly clock: RaceClock
      readonly bets: readonly SeatBet[]
      readonly span: Span
    }
  | { readonly type: 'RacersShouted'; readonly shouts: readonly Shout[] }
  | { readonly type: 'ShoutsClosed'; readonly endsAtMs: number }
  | {
      readonly type: 'PaidOut'
      readonly placings: readonly Placing[]
      readonly seed: RaceSeed
      readonly bets: readonly SettledBet[]
      readonly standings: readonly Standing[]
      readonly span: Span
    }
  | {
      readonly type: 'RaceVoided'
      readonly bets: readonly SettledBet[]
      readonly standings: readonly Standing[]
      readonly span: Span
    }
  | {
      readonly type: 'GameFinished'
      readonly standings: readonly Standing[]
      readonly awards: readonly Award[]
      readonly deeds: readonly Deed[]
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
