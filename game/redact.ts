import type { GameEvent } from './event.ts'
import { STARTING_PEARLS } from './limits.ts'
import { betsOf } from './money/bets.ts'
import { changeOf, paidBy } from './posting.ts'
import { assert, assertNever } from './result.ts'
import { phaseOf, type SeatNumber, type State } from './state.ts'
import type { Viewer } from './view.ts'
import type { ViewEvent } from './view-event.ts'

/**
 * What this viewer learns of the event; null where that is nothing. An event stores no fact that
 * an earlier one has: what is made public by it is read from `after`, the state that it led to.
 */
export function redact(event: GameEvent, viewer: Viewer, after: State): ViewEvent | null {
  switch (event.type) {
    case 'GameCreated':
    case 'ShoutHeard':
      return null
    // Public as they are.
    case 'SettingsChanged':
    case 'ProfileChanged':
    case 'PaddockOpened':
    case 'LastCallGiven':
    case 'RoomLockChanged':
    case 'GameExpired':
      return event
    case 'SeatTaken': {
      const { type, seat, sitter, name, avatar } = event
      const pearls = changeOf(seat, event.postings)
      return { type, seat, sitter, name, avatar, pearls, isMine: isOwner(viewer, seat) }
    }
    case 'SeatLeft':
    case 'SeatRemoved':
      return { type: event.type, seat: event.seat }
    case 'RoundStarted': {
      const { type, round, span } = event
      const own = event.offers.find(({ seat }) => isOwner(viewer, seat))
      const dealt = event.hands.find(({ seat }) => isOwner(viewer, seat))
      return { type, round, span, offers: own?.offers ?? 'hidden', hand: dealt?.hand ?? 'hidden' }
    }
    case 'CardBought': {
      if (!isOwner(viewer, event.seat)) return null
      const { type, seat, offer, card, postings } = event
      return { type, offer, card, pricePearls: paidBy(seat, postings) }
    }
    case 'LockedIn': {
      const { type, seat, bets, plays, postings } = event
      if (viewer.role !== 'player') return { type: 'SeatLockedIn', seat }
      if (!isOwner(viewer, seat)) return null
      return { type, bets, plays, paidPearls: paidBy(seat, postings) }
    }
    case 'CardsRevealed': {
      const { type, cards, cardMs, span } = event
      return { type, cards, cardMs, span }
    }
    case 'RaceStarted': {
      const { type, clock, span } = event
      return { type, clock, bets: betsOf(phaseOf(after, 'race').entries), span }
    }
    case 'RaceStepped':
      return event.shouts.length > 0 ? { type: 'RacersShouted', shouts: event.shouts } : null
    case 'RaceRunOut':
      return { type: 'ShoutsClosed', endsAtMs: event.endsAtMs }
    case 'PaidOut': {
      const { bets, standings, span, outcome } = phaseOf(after, 'payout')
      assert(outcome.type === 'run', 'a race that was paid out was run')
      const { placings, seed } = outcome
      return { type: 'PaidOut', placings, seed, bets, standings, span }
    }
    case 'RaceVoided': {
      const { bets, standings, span } = phaseOf(after, 'payout')
      return { type: 'RaceVoided', bets, standings, span }
    }
    case 'GameFinished': {
      const { standings, awards, deeds, span } = phaseOf(after, 'finale')
      return { type: 'GameFinished', standings, awards, deeds, span }
    }
    case 'PlayedAgain':
      return { type: event.type, span: event.span, pearls: STARTING_PEARLS }
    case 'Paused':
      return { type: event.type, atMs: event.atMs }
    case 'Resumed':
      return { type: event.type, shiftMs: event.shiftMs, clock: event.clock }
    case 'PresenceChanged':
      return { type: event.type, seat: event.seat, isAway: event.awaySinceMs !== null }
    case 'CommandAccepted':
      return event.by === nameOf(viewer) ? { type: event.type, id: event.id } : null
    default:
      return assertNever(event)
  }
}

const isOwner = (viewer: Viewer, seat: SeatNumber): boolean =>
  viewer.role === 'player' && viewer.seat === seat

/** The name under which somebody's accepted commands are remembered. */
export function nameOf(viewer: Viewer): string {
  if (viewer.role !== 'player') return viewer.role
  return viewer.seat === null ? 'nobody' : String(viewer.seat)
}
