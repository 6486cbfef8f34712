import { newlyOnHormone } from './cards/effects.ts'
import { handWithout } from './cards/hand.ts'
import type { EventOf, GameEvent } from './event.ts'
import { REMEMBERED_COMMANDS, REMOVED_MAX } from './limits.ts'
import { changeOf, type Posting } from './posting.ts'
import { assert, assertNever } from './result.ts'
import { paidOut, playedAgain, raceVoided } from './settle.ts'
import { shiftedPhase } from './shifted.ts'
import {
  type Entry,
  type PhaseOf,
  phaseOf,
  type Seat,
  type SeatNumber,
  type State,
} from './state.ts'
import { seatAt, withSeat } from './viewer.ts'

/** The one way that state changes. The first event, `GameCreated`, makes a state out of nothing. */
export function evolve(state: State | null, event: GameEvent): State {
  if (event.type === 'GameCreated') return created(event)
  assert(state, 'a game starts with GameCreated')
  const posted = 'postings' in event ? withPostings(state, event.postings) : state
  return applied(posted, event)
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
    settings: event.settings,
    seats: [],
    housePearls: 0,
    hormones: [],
    past: [],
    phase: { type: 'lobby', span: event.span },
    isRoomLocked: false,
    removed: [],
    joins: {},
    pausedAtMs: null,
    resumedAtMs: 0,
    accepted: {},
  }
}

function applied(state: State, event: Exclude<GameEvent, { type: 'GameCreated' }>): State {
  switch (event.type) {
    case 'SettingsChanged':
      return { ...state, settings: event.settings }
    case 'SeatTaken':
      return seatTaken(state, event)
    case 'ProfileChanged':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        name: event.name,
        avatar: event.avatar,
        profileChanges: seat.profileChanges + 1,
      }))
    case 'SeatLeft':
      return seatLeft(state, event.seat)
    case 'SeatRemoved':
      return seatRemoved(state, event.seat)
    case 'RoomLockChanged':
      return { ...state, isRoomLocked: event.isLocked }
    case 'RoundStarted':
      return roundStarted(state, event)
    case 'PaddockOpened': {
      const { round, entries } = phaseOf(state, 'parade')
      return { ...state, phase: { type: 'paddock', span: event.span, round, entries } }
    }
    case 'LastCallGiven': {
      const paddock = phaseOf(state, 'paddock')
      const span = { ...paddock.span, endsAtMs: event.endsAtMs }
      return { ...state, phase: { ...paddock, span } }
    }
    case 'CardBought':
      return cardBought(state, event)
    case 'LockedIn':
      return lockedIn(state, event)
    case 'CardsRevealed':
      return cardsRevealed(state, event)
    case 'RaceStarted':
      return raceStarted(state, event)
    case 'ShoutHeard': {
      const { seat, racer, id } = event
      return inRace(state, (race) => ({ ...race, heard: [...race.heard, { seat, racer, id }] }))
    }
    case 'RaceStepped':
      return inRace(state, (race) => ({
        ...race,
        steppedTick: event.toTick,
        shouts: [...race.shouts, ...event.shouts],
        heard: [],
      }))
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
    case 'GameFinished': {
      const { span, awards } = event
      const { standings } = phaseOf(state, 'payout')
      const deeds = state.past.flatMap((round) => round.deeds)
      return { ...state, phase: { type: 'finale', span, standings, awards, deeds } }
    }
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
  const { seat, sitter, name, avatar, credential, postings } = event
  const pearls = changeOf(seat, postings)
  const taken: Seat = {
    seat,
    sitter,
    name,
    avatar,
    credential,
    profileChanges: 0,
    pearls,
    seed: null,
    hand: [],
    shownPearls: pearls,
    awaySinceMs: null,
  }
  const seats = [...state.seats, taken].sort((a, b) => a.seat - b.seat)
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

function roundStarted(state: State, event: EventOf<'RoundStarted'>): State {
  const entries = event.offers.map(({ seat, offers }) => ({
    seat,
    offers: offers.map((card) => ({ card, isSold: false })),
    locked: null,
  }))
  const dealt = event.hands.reduce(
    (before, { seat, hand, seed }) => withSeat(before, seat, (owner) => ({ ...owner, hand, seed })),
    state,
  )
  return { ...dealt, phase: { type: 'parade', span: event.span, round: event.round, entries } }
}

function cardBought(state: State, event: EventOf<'CardBought'>): State {
  const bought = withSeat(state, event.seat, (seat) => ({
    ...seat,
    hand: [...seat.hand, event.card],
  }))
  return withEntry(bought, event.seat, (entry) => ({
    ...entry,
    offers: entry.offers.map((offer, at) =>
      at === event.offer ? { ...offer, isSold: true } : offer,
    ),
  }))
}

function lockedIn(state: State, event: EventOf<'LockedIn'>): State {
  const { bets, plays } = event
  const played = plays.map(({ card }) => card)
  const without = withSeat(state, event.seat, (seat) => ({
    ...seat,
    hand: handWithout(seat.hand, played),
  }))
  return withEntry(without, event.seat, (entry) => ({ ...entry, locked: { bets, plays } }))
}

function cardsRevealed(state: State, event: EventOf<'CardsRevealed'>): State {
  const { round, entries } = phaseOf(state, 'paddock')
  const { span, cards, cardMs } = event
  return {
    ...state,
    hormones: [...state.hormones, ...newlyOnHormone(round.lineUp, cards)],
    phase: { type: 'reveal', span, round, entries, cards, cardMs },
  }
}

function raceStarted(state: State, event: EventOf<'RaceStarted'>): State {
  const { round, entries, cards } = phaseOf(state, 'reveal')
  const { span, seed, clock } = event
  return {
    ...state,
    phase: {
      type: 'race',
      span,
      round,
      entries,
      cards,
      seed,
      clock,
      steppedTick: clock.tick,
      shouts: [],
      heard: [],
      finish: null,
    },
  }
}

function paused(state: State, event: EventOf<'Paused'>): State {
  const { steppedTick } = event
  const held = { ...state, pausedAtMs: event.atMs }
  return steppedTick === null ? held : inRace(held, (race) => ({ ...race, steppedTick }))
}

function withEntry(state: State, number: SeatNumber, change: (entry: Entry) => Entry): State {
  const { phase } = state
  assert('entries' in phase, 'a seat has an entry in a round only')
  const entries = phase.entries.map((entry) => (entry.seat === number ? change(entry) : entry))
  return { ...state, phase: { ...phase, entries } }
}

function inRace(state: State, change: (race: PhaseOf<'race'>) => PhaseOf<'race'>): State {
  return { ...state, phase: change(phaseOf(state, 'race')) }
}
