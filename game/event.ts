import type { CardId } from './card.ts'
import type { Credential, OfferHash } from './identity.ts'
import type { Nonce, RaceSecret } from './nonce.ts'
import type { Award, PayoutLine, Span } from './phase.ts'
import type { Posting } from './posting.ts'
import type { Placing, RaceClock, RaceSeed } from './race.ts'
import type { Seed } from './random.ts'
import type {
  Ante,
  CardUse,
  HeardMove,
  LockIn,
  RaceMove,
  Round,
  SeatNumber,
  Swap,
  TurnedCard,
} from './round.ts'
import type { Settings } from './settings.ts'
import type { Sitter } from './state.ts'
import type { Sticker } from './sticker.ts'

/** What one seat is dealt with a round. */
export interface DealtSeat {
  readonly seat: SeatNumber
  /** With its first round: the chance for all that it is dealt; later null. */
  readonly seed: Seed | null
  /** The starting hand, or what is added to it. */
  readonly cards: readonly CardId[]
  readonly offers: readonly CardId[]
  readonly rival: SeatNumber | null
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
  | {
      readonly type: 'SettingsChanged'
      readonly settings: Settings
      /** What brings the purses to other starting pearls. */
      readonly postings: readonly Posting[]
    }
  | {
      readonly type: 'SeatTaken'
      readonly seat: SeatNumber
      readonly sitter: Sitter
      readonly name: string
      readonly avatar: number
      readonly credential: Credential | null
      /** The hash chain that its player commits to; null: none. */
      readonly tip: Nonce | null
      readonly postings: readonly Posting[]
    }
  | {
      readonly type: 'ProfileChanged'
      readonly seat: SeatNumber
      readonly name: string
      readonly avatar: number
    }
  /** A player whose chain is lost or used up begins another. */
  | { readonly type: 'ChainCommitted'; readonly seat: SeatNumber; readonly tip: Nonce }
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
  /** In play a bot takes the seat over, with all that it has; the person does not come back. */
  | { readonly type: 'SeatKicked'; readonly seat: SeatNumber }
  /** The host thinks better of it. */
  | { readonly type: 'SeatRestored'; readonly seat: SeatNumber }
  | { readonly type: 'RoomLockChanged'; readonly isLocked: boolean }
  | {
      readonly type: 'RoundStarted'
      readonly round: Round
      readonly secret: RaceSecret
      /** Hands are dealt no earlier than this, so that nobody joins again for a better one. */
      readonly dealt: readonly DealtSeat[]
      readonly span: Span
    }
  | { readonly type: 'PaddockOpened'; readonly span: Span }
  /** The paddock is about to close: phones send what is drafted. */
  | { readonly type: 'LastCallGiven'; readonly endsAtMs: number }
  /** The host gives a phase more time. */
  | { readonly type: 'TimeAdded'; readonly endsAtMs: number }
  | {
      readonly type: 'CardBought'
      readonly seat: SeatNumber
      /** Position among the seat's offers. */
      readonly offer: number
      readonly loanPearls: number
      readonly postings: readonly Posting[]
    }
  | {
      readonly type: 'CardUsed'
      readonly seat: SeatNumber
      readonly use: CardUse
      readonly postings: readonly Posting[]
    }
  | ({
      readonly type: 'LockedIn'
      readonly seat: SeatNumber
      readonly postings: readonly Posting[]
    } & LockIn)
  /** Somebody of the crowd votes, or changes their vote. */
  | {
      readonly type: 'VoteCast'
      readonly voter: Credential
      readonly racer: number
      readonly card: number
    }
  | {
      readonly type: 'CardsRevealed'
      readonly swaps: readonly Swap[]
      readonly cards: readonly TurnedCard[]
      /** Which of the cards is on trial; null: none. */
      readonly onTrial: number | null
      readonly cardMs: number
      readonly span: Span
    }
  | { readonly type: 'Accused'; readonly seat: SeatNumber; readonly accused: SeatNumber }
  | {
      readonly type: 'RaceStarted'
      readonly seed: RaceSeed
      readonly clock: RaceClock
      readonly antes: readonly Ante[]
      readonly postings: readonly Posting[]
      readonly span: Span
    }
  | ({ readonly type: 'MoveHeard' } & HeardMove)
  | {
      readonly type: 'CheerHeard'
      readonly racer: number
      readonly times: number
      /** All cheers since the last time, by racer; null: they wait for the next one. */
      readonly passedOn: readonly number[] | null
      readonly atMs: number
    }
  | {
      readonly type: 'StickerThrown'
      readonly thrower: Credential
      /** Null: somebody of the crowd. */
      readonly seat: SeatNumber | null
      readonly sticker: Sticker
      readonly atMs: number
    }
  | {
      readonly type: 'RaceStepped'
      readonly fromTick: number
      readonly toTick: number
      readonly moves: readonly RaceMove[]
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
      readonly lines: readonly PayoutLine[]
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
      /** What debts take. */
      readonly postings: readonly Posting[]
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
  | { readonly type: 'HostOffered'; readonly token: OfferHash; readonly expiresAtMs: number }
  /** Whoever has this key is the host now, and nobody else. */
  | { readonly type: 'HostMoved'; readonly credential: Credential }
  | { readonly type: 'GameExpired' }

export type EventType = GameEvent['type']
export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>

/**
 * Whether an event is sent but not stored: the clock or the sockets tell it again after a restart.
 * A command that led to nothing else is acknowledged only with what is stored of it later.
 */
export const isEphemeral = (event: GameEvent): boolean =>
  event.type === 'PresenceChanged' ||
  event.type === 'MoveHeard' ||
  event.type === 'CheerHeard' ||
  event.type === 'StickerThrown' ||
  (event.type === 'RaceStepped' && event.moves.length === 0)
