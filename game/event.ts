import type { CardId } from './card.ts'
import type { Credential } from './identity.ts'
import type { Posting } from './posting.ts'
import type { Placing, RaceClock, RaceSeed } from './race.ts'
import type { Seed } from './random.ts'
import type { Settings } from './settings.ts'
import type {
  Award,
  Bet,
  CardPlay,
  HeardShout,
  Round,
  SeatNumber,
  Shout,
  Sitter,
  Span,
  TurnedCard,
} from './state.ts'

/** A hand as it is dealt to one seat, and the chance for all that the seat is dealt later. */
export interface DealtHand {
  readonly seat: SeatNumber
  readonly hand: readonly CardId[]
  readonly seed: Seed
}

/** Offers as they are dealt to one seat. */
export interface DealtOffers {
  readonly seat: SeatNumber
  readonly offers: readonly CardId[]
}

/** Everything that can happen to a game. Past tense, complete, never changed afterwards. */
export type GameEvent =
  | {
      readonly type: 'GameCreated'
      readonly code: string
      readonly rulesVersion: number
      readonly hostCredential: Credential
      readonly settings: Settings
      readonly span: Span
    }
  | { readonly type: 'SettingsChanged'; readonly settings: Settings }
  | {
      readonly type: 'SeatTaken'
      readonly seat: SeatNumber
      readonly sitter: Sitter
      readonly name: string
      readonly avatar: number
      readonly credential: Credential | null
      readonly postings: readonly Posting[]
    }
  | {
      readonly type: 'ProfileChanged'
      readonly seat: SeatNumber
      readonly name: string
      readonly avatar: number
    }
  | {
      readonly type: 'SeatLeft'
      readonly seat: SeatNumber
      readonly postings: readonly Posting[]
    }
  /** The host sent them away from the lobby: a person does not come back. */
  | {
      readonly type: 'SeatRemoved'
      readonly seat: SeatNumber
      readonly postings: readonly Posting[]
    }
  | { readonly type: 'RoomLockChanged'; readonly isLocked: boolean }
  | {
      readonly type: 'RoundStarted'
      readonly round: Round
      /** For seats that have none yet: dealt no earlier, so that nobody joins again for a better one. */
      readonly hands: readonly DealtHand[]
      readonly offers: readonly DealtOffers[]
      readonly span: Span
    }
  | { readonly type: 'PaddockOpened'; readonly span: Span }
  /** The paddock is about to close: phones send what is drafted. */
  | { readonly type: 'LastCallGiven'; readonly endsAtMs: number }
  | {
      readonly type: 'CardBought'
      readonly seat: SeatNumber
      /** Position among the seat's offers. */
      readonly offer: number
      readonly card: CardId
      readonly postings: readonly Posting[]
    }
  | {
      readonly type: 'LockedIn'
      readonly seat: SeatNumber
      readonly bets: readonly Bet[]
      readonly plays: readonly CardPlay[]
      readonly postings: readonly Posting[]
    }
  | {
      readonly type: 'CardsRevealed'
      readonly cards: readonly TurnedCard[]
      readonly cardMs: number
      readonly span: Span
    }
  | {
      readonly type: 'RaceStarted'
      readonly seed: RaceSeed
      readonly clock: RaceClock
      readonly span: Span
    }
  | ({ readonly type: 'ShoutHeard' } & HeardShout)
  | {
      readonly type: 'RaceStepped'
      readonly fromTick: number
      readonly toTick: number
      readonly shouts: readonly Shout[]
    }
  | {
      readonly type: 'RaceRunOut'
      readonly fromTick: number
      readonly endTick: number
      readonly placings: readonly Placing[]
      readonly endsAtMs: number
    }
  | {
      readonly type: 'PaidOut'
      /** What came back of each bet of the round, in the order of seats. */
      readonly paidPearls: readonly number[]
      readonly postings: readonly Posting[]
      readonly span: Span
    }
  | {
      readonly type: 'RaceVoided'
      readonly postings: readonly Posting[]
      readonly span: Span
    }
  | {
      readonly type: 'GameFinished'
      readonly awards: readonly Award[]
      readonly span: Span
    }
  | {
      readonly type: 'PlayedAgain'
      readonly postings: readonly Posting[]
      readonly span: Span
    }
  | {
      readonly type: 'Paused'
      readonly atMs: number
      /** In a race: how far it has been shown, else null. */
      readonly steppedTick: number | null
    }
  | {
      readonly type: 'Resumed'
      readonly atMs: number
      /** What every time of the phase moves by. */
      readonly shiftMs: number
      /** In a race that goes on, else null. */
      readonly clock: RaceClock | null
    }
  | {
      readonly type: 'PresenceChanged'
      readonly seat: SeatNumber
      readonly awaySinceMs: number | null
    }
  | { readonly type: 'CommandAccepted'; readonly by: string; readonly id: number }
  | { readonly type: 'GameExpired' }

export type EventType = GameEvent['type']
export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>

/**
 * Whether an event is sent but not stored: the clock or the sockets tell it again after a restart.
 * A command that led to nothing else is acknowledged only with what is stored of it later.
 */
export const isEphemeral = (event: GameEvent): boolean =>
  event.type === 'PresenceChanged' ||
  event.type === 'ShoutHeard' ||
  (event.type === 'RaceStepped' && event.shouts.length === 0)
