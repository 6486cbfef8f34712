import type { EventOf, GameEvent } from './event.ts'
import {
  accused,
  cardBought,
  cardsRevealed,
  cardUsed,
  cheerHeard,
  crowdSeated,
  inRace,
  lockedIn,
  raceStarted,
  raceStepped,
  roundStarted,
  voteCast,
} from './evolve-round.ts'
import { REMEMBERED_COMMANDS, REMOVED_MAX } from './limits.ts'
import { changeOf, type Posting } from './posting.ts'
import { assert, assertNever } from './result.ts'
import type { SeatNumber } from './round.ts'
import { gameFinished, paidOut, playedAgain, raceVoided, settingsChanged } from './settle.ts'
import { shiftedPhase } from './shifted.ts'
import { NO_STICKERS, phaseOf, type Seat, STAND_IN, type State } from './state.ts'
import { seatAt, withSeat } from './viewer.ts'

/** The one way that state changes. The first event, `GameCreated`, makes a state out of nothing. */
export function evolve(state: State | null, event: GameEvent): State {
  if (event.type === 'GameCreated') return created(event)
  assert(state, 'a game starts with GameCreated')
  const posted = 'postings' in event ? withPostings(state, event.postings) : state
  const after = applied(posted, event)
  return after.phase.type === state.phase.type ? after : { ...after, stickers: NO_STICKERS }
}

/** An event with the state that it led to. */
export interface Step {
  readonly event: GameEvent
  readonly after: State
}

/** The steps of these events, one after the other. */
export function stepsOf(state: State | null, events: readonly GameEvent[]): Step[] {
  let after = state
  return events.map((event) => {
    after = evolve(after, event)
    return { event, after }
  })
}

/** The state that a log leads to. */
export function evolveAll(state: State | null, events: readonly GameEvent[]): State | null {
  return events.reduce<State | null>(evolve, state)
}

function created(event: EventOf<'GameCreated'>): State {
  return {
    code: event.code,
    rulesVersion: event.rulesVersion,
    hostCredential: event.hostCredential,
    hostOffer: null,
    settings: event.settings,
    seats: [],
    housePearls: 0,
    hormones: [],
    past: [],
    worthsByRound: [],
    proofs: [],
    phase: { type: 'lobby', span: event.span },
    isRoomLocked: false,
    removed: [],
    joins: {},
    pausedAtMs: null,
    resumedAtMs: 0,
    accepted: {},
    stickers: NO_STICKERS,
  }
}

function applied(state: State, event: Exclude<GameEvent, { type: 'GameCreated' }>): State {
  switch (event.type) {
    case 'SettingsChanged':
      return settingsChanged(state, event)
    case 'SeatTaken':
      return seatTaken(state, event)
    case 'ProfileChanged':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        name: event.name,
        avatar: event.avatar,
        profileChanges: seat.profileChanges + 1,
      }))
    case 'ChainCommitted':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        chain: { tip: event.tip, isFresh: true },
      }))
    case 'SeatLeft':
      return seatLeft(state, event.seat)
    case 'SeatRemoved':
      return seatRemoved(state, event.seat)
    case 'SeatKicked':
      return seatKicked(state, event.seat)
    case 'SeatRestored':
      return seatRestored(state, event.seat)
    case 'RoomLockChanged':
      return { ...state, isRoomLocked: event.isLocked }
    case 'RoundStarted':
      return roundStarted(state, event)
    case 'PaddockOpened': {
      return { ...state, phase: { ...phaseOf(state, 'parade'), type: 'paddock', span: event.span } }
    }
    case 'LastCallGiven':
    case 'TimeAdded': {
      const { phase } = state
      return { ...state, phase: { ...phase, span: { ...phase.span, endsAtMs: event.endsAtMs } } }
    }
    case 'CardBought':
      return cardBought(state, event)
    case 'CardUsed':
      return cardUsed(state, event)
    case 'LockedIn':
      return lockedIn(state, event)
    case 'VoteCast':
      return voteCast(state, event)
    case 'CardsRevealed':
      return cardsRevealed(state, event)
    case 'Accused':
      return accused(state, event)
    case 'RaceStarted':
      return raceStarted(state, event)
    case 'MoveHeard': {
      const { seat, racer, kind, id } = event
      return inRace(state, (race) => ({
        ...race,
        heard: [...race.heard, { seat, racer, kind, id }],
      }))
    }
    case 'CheerHeard':
      return cheerHeard(state, event)
    case 'StickerThrown':
      return stickerThrown(state, event)
    case 'RaceStepped':
      return raceStepped(state, event)
    case 'RaceRunOut':
      return inRace(state, (race) => ({
        ...race,
        steppedTick: event.endTick,
        heard: [],
        finish: { placings: event.placings, endTick: event.endTick },
        span: { ...race.span, endsAtMs: event.endsAtMs },
      }))
    case 'PaidOut':
      return paidOut(state, event)
    case 'RaceVoided':
      return raceVoided(state, event)
    case 'GameFinished':
      return gameFinished(state, event)
    case 'PlayedAgain':
      return playedAgain(state, event)
    case 'Paused':
      return paused(state, event)
    case 'Resumed':
      return {
        ...state,
        pausedAtMs: null,
        resumedAtMs: event.atMs,
        phase: shiftedPhase(state.phase, event),
      }
    case 'PresenceChanged':
      return withSeat(state, event.seat, (seat) => ({ ...seat, awaySinceMs: event.awaySinceMs }))
    case 'CommandAccepted': {
      const ids = [...(state.accepted[event.by] ?? []), event.id].slice(-REMEMBERED_COMMANDS)
      return { ...state, accepted: { ...state.accepted, [event.by]: ids } }
    }
    case 'HostOffered':
      return { ...state, hostOffer: { token: event.token, expiresAtMs: event.expiresAtMs } }
    case 'HostMoved':
      return hostMoved(state, event)
    case 'GameExpired':
      return state
    default:
      return assertNever(event)
  }
}

function withPostings(state: State, postings: readonly Posting[]): State {
  if (postings.length === 0) return state
  return {
    ...state,
    housePearls: state.housePearls + changeOf('house', postings),
    seats: state.seats.map((seat) => {
      const change = changeOf(seat.seat, postings)
      return change === 0 ? seat : { ...seat, pearls: seat.pearls + change }
    }),
  }
}

function seatTaken(state: State, event: EventOf<'SeatTaken'>): State {
  const { seat, sitter, name, avatar, credential, tip, postings } = event
  const pearls = changeOf(seat, postings)
  const taken: Seat = {
    seat,
    sitter,
    name,
    avatar,
    credential,
    kicked: null,
    profileChanges: 0,
    pearls,
    debtPearls: 0,
    seed: null,
    chain: tip === null ? null : { tip, isFresh: true },
    hand: [],
    discards: [],
    shownPearls: pearls,
    shownDebtPearls: 0,
    awaySinceMs: null,
  }
  const seats = [...state.seats, taken].sort((a, b) => a.seat - b.seat)
  if (sitter === 'crowd') return crowdSeated({ ...state, seats })
  const joins =
    credential === null
      ? state.joins
      : { ...state.joins, [credential]: (state.joins[credential] ?? 0) + 1 }
  return { ...state, seats, joins }
}

function seatLeft(state: State, left: SeatNumber): State {
  const { [String(left)]: _, ...accepted } = state.accepted
  return { ...state, accepted, seats: state.seats.filter(({ seat }) => seat !== left) }
}

function seatRemoved(state: State, seat: SeatNumber): State {
  const credential = seatAt(state, seat)?.credential ?? null
  const removed = credential === null ? state.removed : [...state.removed, credential]
  return { ...seatLeft(state, seat), removed: removed.slice(-REMOVED_MAX) }
}

function seatKicked(state: State, number: SeatNumber): State {
  const credential = seatAt(state, number)?.credential ?? null
  const removed = credential === null ? state.removed : [...state.removed, credential]
  const { [String(number)]: _, ...accepted } = state.accepted
  return withSeat({ ...state, accepted, removed: removed.slice(-REMOVED_MAX) }, number, (seat) => ({
    ...seat,
    sitter: STAND_IN,
    credential: null,
    kicked: seat.credential,
    awaySinceMs: null,
  }))
}

function seatRestored(state: State, number: SeatNumber): State {
  const credential = seatAt(state, number)?.kicked ?? null
  const removed = state.removed.filter((one) => one !== credential)
  return withSeat({ ...state, removed }, number, (seat) => ({
    ...seat,
    sitter: 'human',
    credential,
    kicked: null,
  }))
}

/** The ids of commands that the old host's page drew say nothing of the new one's. */
function hostMoved(state: State, { credential }: EventOf<'HostMoved'>): State {
  const { host: _, ...accepted } = state.accepted
  return { ...state, accepted, hostCredential: credential, hostOffer: null }
}

function stickerThrown(state: State, event: EventOf<'StickerThrown'>): State {
  const { thrower, seat, atMs } = event
  const { thrown, crowdAtMs } = state.stickers
  return {
    ...state,
    stickers: {
      thrown: { ...thrown, [thrower]: (thrown[thrower] ?? 0) + 1 },
      crowdAtMs: seat === null ? atMs : crowdAtMs,
    },
  }
}

function paused(state: State, event: EventOf<'Paused'>): State {
  const { steppedTick } = event
  const held = { ...state, pausedAtMs: event.atMs }
  return steppedTick === null ? held : inRace(held, (race) => ({ ...race, steppedTick }))
}
