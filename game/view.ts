import type { CardId } from './card.ts'
import { tallyOf } from './crowd/tally.ts'
import { betsOf } from './money/bets.ts'
import type { Chain } from './nonce.ts'
import type {
  PayoutPhase,
  Phase,
  PhaseOf,
  RacePhase,
  RaceProof,
  RoundWorths,
  SeatBet,
  Span,
} from './phase.ts'
import type { RaceClock } from './race.ts'
import { assertNever } from './result.ts'
import type {
  Entry,
  LockIn,
  Offer,
  RaceMove,
  Round,
  SeatNumber,
  SeatUse,
  Swap,
  Tally,
  TurnedCard,
} from './round.ts'
import type { Settings } from './settings.ts'
import { linesFor, usesFor, type Viewer } from './sight.ts'
import type { Seat, Sitter, State } from './state.ts'

export type { Role, Viewer } from './sight.ts'

/** Stands where others know something that this viewer may not. */
export type Hidden = 'hidden'

export interface SeatView {
  readonly seat: SeatNumber
  readonly sitter: Sitter
  readonly name: string
  readonly avatar: number
  readonly isAway: boolean
  /** The host sent the person away; a bot plays on. */
  readonly isKicked: boolean
  /** Both as they were at the last payout. */
  readonly pearls: number
  readonly debtPearls: number
}

/** A player's own secrets. */
export interface Mine {
  readonly seat: SeatNumber
  readonly pearls: number
  readonly debtPearls: number
  readonly hand: readonly CardId[]
  readonly discards: readonly CardId[]
  /** What the server knows of this player's chain of nonces. */
  readonly chain: Chain | null
}

/** A player's own part in the round. */
export interface MyEntry {
  readonly offers: readonly Offer[]
  readonly rival: SeatNumber | null
  readonly locked: LockIn | null
  /** Whom this player named for the card on trial. */
  readonly accused: SeatNumber | null
}

interface OfRound {
  readonly span: Span
  readonly round: Round
  /** Whose round it is: who joins later plays from the next one on. */
  readonly inRound: readonly SeatNumber[]
  readonly mine: MyEntry | null
  /** Cards that acted at once, as far as this viewer may know. */
  readonly uses: readonly SeatUse[]
}

interface Turned {
  /** How the crowd voted; null where it has no seat. */
  readonly tally: Tally | null
  readonly cards: readonly TurnedCard[]
  readonly swaps: readonly Swap[]
  readonly onTrial: number | null
}

/** Until the payout everybody sees something else; a finale is the same for all. */
export type PhaseView =
  | PhaseOf<'lobby' | 'payout' | 'finale'>
  | ({ readonly type: 'parade' } & OfRound)
  | ({
      readonly type: 'paddock'
      /** Who has locked in: on the big screens alone. */
      readonly locked: readonly SeatNumber[] | Hidden
    } & OfRound)
  | ({
      readonly type: 'reveal'
      /** Swap i, then card i, turns at the span's start + its number × this. */
      readonly cardMs: number
    } & OfRound &
      Turned)
  | ({
      readonly type: 'race'
      readonly bets: readonly SeatBet[]
      readonly clock: RaceClock
      readonly moves: readonly RaceMove[]
      readonly isOpen: boolean
    } & OfRound &
      Turned)

export type PhaseViewOf<T extends PhaseView['type']> = Extract<PhaseView, { type: T }>

/** All that one viewer may know. */
export interface View {
  readonly code: string
  readonly role: Viewer['role']
  readonly settings: Settings
  readonly seats: readonly SeatView[]
  /** Null for screens and for those without a seat. */
  readonly mine: Mine | null
  readonly phase: PhaseView
  /** Of the races that were run, once they are paid out. */
  readonly proofs: readonly RaceProof[]
  /** By round, the first one first; rounds whose race was void are left out. */
  readonly worthsByRound: readonly RoundWorths[]
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
    mine: own ? mineOf(own) : null,
    phase: phaseView(state.phase, viewer),
    proofs: state.proofs,
    worthsByRound: state.worthsByRound,
    isRoomLocked: state.isRoomLocked,
    pausedAtMs: state.pausedAtMs,
  }
}

const mineOf = ({ seat, pearls, debtPearls, hand, discards, chain }: Seat): Mine => ({
  seat,
  pearls,
  debtPearls,
  hand,
  discards,
  chain,
})

const seatView = (seat: Seat): SeatView => ({
  seat: seat.seat,
  sitter: seat.sitter,
  name: seat.name,
  avatar: seat.avatar,
  isAway: seat.awaySinceMs !== null,
  isKicked: seat.kicked !== null,
  pearls: seat.shownPearls,
  debtPearls: seat.shownDebtPearls,
})

function phaseView(phase: Phase, viewer: Viewer): PhaseView {
  switch (phase.type) {
    case 'lobby':
      return { type: 'lobby', span: phase.span }
    case 'parade':
      return { type: 'parade', ...ofRound(phase, viewer) }
    case 'paddock': {
      const locked = viewer.role === 'player' ? 'hidden' : lockedSeats(phase.entries)
      return { type: 'paddock', ...ofRound(phase, viewer), locked }
    }
    case 'reveal': {
      const { cards, swaps, onTrial, cardMs } = phase
      const tally = shownTally(phase)
      return { type: 'reveal', ...ofRound(phase, viewer), tally, cards, swaps, onTrial, cardMs }
    }
    case 'race':
      return raceView(phase, viewer)
    case 'payout':
      return payoutView(phase, viewer)
    case 'finale':
      return phase
    default:
      return assertNever(phase)
  }
}

function raceView(phase: RacePhase, viewer: Viewer): PhaseView {
  const { entries, cards, swaps, onTrial, clock, moves } = phase
  return {
    type: 'race',
    ...ofRound(phase, viewer),
    tally: shownTally(phase),
    cards,
    swaps,
    onTrial,
    bets: betsOf(entries),
    clock,
    moves,
    isOpen: phase.finish === null,
  }
}

/** What the reveal tells of the votes. */
export const shownTally = ({ round, votes }: PhaseOf<'reveal' | 'race'>): Tally | null =>
  round.crowdCards.length === 0 ? null : tallyOf(round, votes)

export const payoutView = (phase: PayoutPhase, viewer: Viewer): PayoutPhase => ({
  ...phase,
  uses: usesFor(phase.uses, viewer, 'payout'),
  lines: linesFor(phase.lines, viewer),
})

function ofRound(
  phase: PhaseOf<'parade' | 'paddock' | 'reveal' | 'race'>,
  viewer: Viewer,
): OfRound {
  const { span, round, entries, uses } = phase
  const accusations = 'accusations' in phase ? phase.accusations : []
  const entry = viewer.role === 'player' ? entries.find(({ seat }) => seat === viewer.seat) : null
  const accused = accusations.find(({ seat }) => seat === entry?.seat)?.accused ?? null
  return {
    span,
    round,
    inRound: entries.map(({ seat }) => seat),
    mine: entry
      ? { offers: entry.offers, rival: entry.rival, locked: entry.locked, accused }
      : null,
    uses: usesFor(uses, viewer, phase.type),
  }
}

const lockedSeats = (entries: readonly Entry[]): SeatNumber[] =>
  entries.filter(({ locked }) => locked !== null).map(({ seat }) => seat)
