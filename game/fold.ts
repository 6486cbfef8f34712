import { gameFinished, paidOut, playedAgain, raceVoided } from './fold-payout.ts'
import {
  accused,
  cardBought,
  cardsRevealed,
  cardUsed,
  lockedIn,
  moved,
  paddockOpened,
  raceStarted,
  roundStarted,
} from './fold-round.ts'
import { assert, assertNever } from './result.ts'
import { shiftedPhase } from './shifted.ts'
import { STAND_IN } from './state.ts'
import type { PhaseView, SeatView, View } from './view.ts'
import type { ViewEvent, ViewEventOf } from './view-event.ts'
import { phaseOf, withMine } from './view-phase.ts'

/** The one way that a client's view changes. */
export function fold(view: View, event: ViewEvent): View {
  switch (event.type) {
    case 'SettingsChanged':
      return settingsChanged(view, event)
    case 'SeatTaken':
      return seatTaken(view, event)
    case 'ProfileChanged':
      return withSeat(view, event.seat, { name: event.name, avatar: event.avatar })
    case 'ChainCommitted':
      return withMine(view, (mine) => ({ ...mine, chain: { tip: event.tip, isFresh: true } }))
    case 'SeatLeft':
    case 'SeatRemoved':
      return {
        ...view,
        seats: view.seats.filter(({ seat }) => seat !== event.seat),
        mine: view.mine?.seat === event.seat ? null : view.mine,
      }
    case 'RoundStarted':
      return roundStarted(view, event)
    case 'PaddockOpened':
      return paddockOpened(view, event)
    case 'LastCallGiven':
    case 'TimeAdded': {
      const { phase } = view
      return { ...view, phase: { ...phase, span: { ...phase.span, endsAtMs: event.endsAtMs } } }
    }
    case 'SeatKicked':
      return withSeat(view, event.seat, { sitter: STAND_IN, isKicked: true, isAway: false })
    case 'SeatRestored':
      return withSeat(view, event.seat, { sitter: 'human', isKicked: false })
    case 'CardBought':
      return cardBought(view, event)
    case 'CardUsed':
      return cardUsed(view, event)
    case 'SeatLockedIn': {
      const paddock = phaseOf(view, 'paddock')
      assert(paddock.locked !== 'hidden', 'ticks are told to those who see them')
      const locked = [...paddock.locked, event.seat].sort((a, b) => a - b)
      return { ...view, phase: { ...paddock, locked } }
    }
    case 'LockedIn':
      return lockedIn(view, event)
    case 'CardsRevealed':
      return cardsRevealed(view, event)
    case 'Accused':
      return accused(view, event)
    case 'RaceStarted':
      return raceStarted(view, event)
    case 'RacersMoved':
      return moved(view, event)
    case 'MovesClosed': {
      const race = phaseOf(view, 'race')
      const span = { ...race.span, endsAtMs: event.endsAtMs }
      return { ...view, phase: { ...race, span, isOpen: false } }
    }
    case 'PaidOut':
      return paidOut(view, event)
    case 'RaceVoided':
      return raceVoided(view, event)
    case 'GameFinished':
      return gameFinished(view, event)
    case 'PlayedAgain':
      return playedAgain(view, event)
    case 'RoomLockChanged':
      return { ...view, isRoomLocked: event.isLocked }
    case 'Paused':
      return { ...view, pausedAtMs: event.atMs }
    case 'Resumed':
      return { ...view, pausedAtMs: null, phase: shiftedPhase<PhaseView>(view.phase, event) }
    case 'PresenceChanged':
      return withSeat(view, event.seat, { isAway: event.isAway })
    case 'Cheered':
    case 'StickerThrown':
    case 'CrowdCounted':
    case 'CommandAccepted':
    case 'GameExpired':
      return view
    default:
      return assertNever(event)
  }
}

/** In the lobby, where everybody has the starting pearls. */
function settingsChanged(view: View, { settings }: ViewEventOf<'SettingsChanged'>): View {
  const pearls = settings.startingPearls
  return {
    ...view,
    settings,
    seats: view.seats.map((seat) => ({ ...seat, pearls })),
    mine: view.mine && { ...view.mine, pearls },
  }
}

function seatTaken(view: View, event: ViewEventOf<'SeatTaken'>): View {
  const { seat, sitter, name, avatar, pearls, isMine, tip } = event
  const taken: SeatView = {
    seat,
    sitter,
    name,
    avatar,
    pearls,
    debtPearls: 0,
    isAway: false,
    isKicked: false,
  }
  const { phase } = view
  return {
    ...view,
    // The Crowd takes its seat by locking in: it is in this very round.
    phase:
      sitter === 'crowd' && 'inRound' in phase
        ? { ...phase, inRound: [...phase.inRound, seat] }
        : phase,
    seats: [...view.seats, taken].sort((a, b) => a.seat - b.seat),
    mine: isMine
      ? {
          seat,
          pearls,
          debtPearls: 0,
          hand: [],
          discards: [],
          chain: tip === null ? null : { tip, isFresh: true },
        }
      : view.mine,
  }
}

function withSeat(view: View, number: SeatView['seat'], change: Partial<SeatView>): View {
  const seats = view.seats.map((seat) => (seat.seat === number ? { ...seat, ...change } : seat))
  return { ...view, seats }
}
