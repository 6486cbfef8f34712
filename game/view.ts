import type { CardId } from './card.ts'
import { betsOf } from './money/bets.ts'
import type { RaceClock } from './race.ts'
import { assertNever } from './result.ts'
import type { Settings } from './settings.ts'
import type {
  Entry,
  LockIn,
  Offer,
  Phase,
  PhaseOf,
  Round,
  Seat,
  SeatBet,
  SeatNumber,
  Shout,
  Sitter,
  Span,
  State,
  TurnedCard,
} from './state.ts'

/** Somebody who looks at a game; a player without a seat is one who has not joined yet. */
export type Viewer =
  | { readonly role: 'host' }
  | { readonly role: 'crowd' }
  | { readonly role: 'player'; readonly seat: SeatNumber | null }

export type Role = Viewer['role']

/** Stands where others know something that this viewer may not. */
export type Hidden = 'hidden'

export interface SeatView {
  readonly seat: SeatNumber
  readonly sitter: Sitter
  readonly name: string
  readonly avatar: number
  readonly isAway: boolean
  /** As they were at the last payout. */
  readonly pearls: number
}

/** A player's own secrets. */
export interface Mine {
  readonly seat: SeatNumber
  readonly pearls: number
  readonly hand: readonly CardId[]
}

/** A player's own part in the round. */
export interface MyEntry {
  readonly offers: readonly Offer[]
  readonly locked: LockIn | null
}

/** At the payout and after it, everybody sees the same. */
export type PhaseView =
  | PhaseOf<'lobby' | 'payout' | 'finale'>
  | {
      readonly type: 'parade'
      readonly span: Span
      readonly round: Round
      /** Whose round it is: who joins later plays from the next one on. */
      readonly inRound: readonly SeatNumber[]
      readonly mine: MyEntry | null
    }
  | {
      readonly type: 'paddock'
      readonly span: Span
      readonly round: Round
      readonly inRound: readonly SeatNumber[]
      readonly mine: MyEntry | null
      /** Who has locked in: on the big screens alone. */
      readonly locked: readonly SeatNumber[] | Hidden
    }
  | {
      readonly type: 'reveal'
      readonly span: Span
      readonly round: Round
      readonly mine: MyEntry | null
      readonly cards: readonly TurnedCard[]
      /** Card i turns at the span's start + i × this. */
      readonly cardMs: number
    }
  | {
      readonly type: 'race'
      readonly span: Span
      readonly round: Round
      readonly mine: MyEntry | null
      readonly cards: readonly TurnedCard[]
      readonly bets: readonly SeatBet[]
      readonly clock: RaceClock
      readonly shouts: readonly Shout[]
      readonly isShoutingOpen: boolean
    }

export type PhaseViewOf<T extends PhaseView['type']> = Extract<PhaseView, { type: T }>

/** All that one viewer may know. */
export interface View {
  readonly code: string
  readonly role: Role
  readonly settings: Settings
  readonly seats: readonly SeatView[]
  /** Null for screens and for those without a seat. */
  readonly mine: Mine | null
  readonly phase: PhaseView
  readonly isRoomLocked: boolean
  readonly pausedAtMs: number | null
}

/** What this viewer may know of the game. */
export function view(state: State, viewer: Viewer): View {
  const own = viewer.role === 'player' ? state.seats.find(({ seat }) => seat === viewer.seat) : null
  return {
    code: state.code,
    role: viewer.role,
    settings: state.settings,
    seats: state.seats.map(seatView),
    mine: own ? { seat: own.seat, pearls: own.pearls, hand: own.hand } : null,
    phase: phaseView(state.phase, viewer),
    isRoomLocked: state.isRoomLocked,
    pausedAtMs: state.pausedAtMs,
  }
}

const seatView = ({ seat, sitter, name, avatar, awaySinceMs, shownPearls }: Seat): SeatView => ({
  seat,
  sitter,
  name,
  avatar,
  isAway: awaySinceMs !== null,
  pearls: shownPearls,
})

function phaseView(phase: Phase, viewer: Viewer): PhaseView {
  const { span } = phase
  switch (phase.type) {
    case 'lobby':
      return { type: 'lobby', span }
    case 'parade': {
      const { round, entries } = phase
      const inRound = entries.map(({ seat }) => seat)
      return { type: 'parade', span, round, inRound, mine: myEntry(entries, viewer) }
    }
    case 'paddock': {
      const { round, entries } = phase
      const locked = viewer.role === 'player' ? 'hidden' : lockedSeats(entries)
      const inRound = entries.map(({ seat }) => seat)
      return { type: 'paddock', span, round, inRound, mine: myEntry(entries, viewer), locked }
    }
    case 'reveal': {
      const { round, entries, cards, cardMs } = phase
      return { type: 'reveal', span, round, mine: myEntry(entries, viewer), cards, cardMs }
    }
    case 'race': {
      const { round, entries, cards, clock, shouts } = phase
      return {
        type: 'race',
        span,
        round,
        mine: myEntry(entries, viewer),
        cards,
        bets: betsOf(entries),
        clock,
        shouts,
        isShoutingOpen: phase.finish === null,
      }
    }
    case 'payout':
    case 'finale':
      return phase
    default:
      return assertNever(phase)
  }
}

function myEntry(entries: readonly Entry[], viewer: Viewer): MyEntry | null {
  if (viewer.role !== 'player') return null
  const entry = entries.find(({ seat }) => seat === viewer.seat)
  return entry ? { offers: entry.offers, locked: entry.locked } : null
}

const lockedSeats = (entries: readonly Entry[]): SeatNumber[] =>
  entries.filter(({ locked }) => locked !== null).map(({ seat }) => seat)
