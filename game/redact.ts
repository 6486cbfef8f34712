import type { EventOf, GameEvent } from './event.ts'
import { toldRound } from './fairness/told-round.ts'
import { betsOf } from './money/bets.ts'
import { changeOf } from './posting.ts'
import { assert, assertNever } from './result.ts'
import { isOwner, isUseVisible, type Viewer } from './sight.ts'
import { phaseOf, type State } from './state.ts'
import { payoutView, shownTally } from './view.ts'
import type { ViewEvent } from './view-event.ts'

/**
 * What this viewer learns of the event; null where that is nothing. An event stores no fact that
 * an earlier one has: what is made public by it is read from `after`, the state that it led to.
 */
export function redact(event: GameEvent, viewer: Viewer, after: State): ViewEvent | null {
  if (isToldAlike(event)) return toldToAll(event, after)
  switch (event.type) {
    case 'SeatTaken': {
      const { type, seat, sitter, name, avatar } = event
      const pearls = changeOf(seat, event.postings)
      const isMine = isOwner(viewer, seat)
      const tip = isMine ? event.tip : null
      return { type, seat, sitter, name, avatar, pearls, isMine, tip }
    }
    case 'ChainCommitted':
      return isOwner(viewer, event.seat) ? { type: event.type, tip: event.tip } : null
    case 'RoundStarted': {
      const { type, span } = event
      const round = toldRound(event.round, after.proofs)
      const own = event.dealt.find(({ seat }) => isOwner(viewer, seat))
      if (own === undefined) return { type, round, span, dealt: 'hidden' }
      const { cards, offers, rival } = own
      return { type, round, span, dealt: { cards, offers, rival } }
    }
    case 'CardBought': {
      const { type, seat, offer, loanPearls, postings } = event
      if (!isOwner(viewer, seat)) return null
      return { type, offer, loanPearls, changePearls: changeOf(seat, postings) }
    }
    case 'CardUsed':
      return cardUsed(event, viewer)
    case 'LockedIn': {
      const { seat, postings, ...locked } = event
      if (viewer.role !== 'player') return { type: 'SeatLockedIn', seat }
      return isOwner(viewer, seat) ? { ...locked, changePearls: changeOf(seat, postings) } : null
    }
    case 'Accused':
      return isOwner(viewer, event.seat) ? { type: event.type, accused: event.accused } : null
    case 'RaceStarted': {
      const { type, clock, antes, span } = event
      const antePearls = antes.find(({ seat }) => isOwner(viewer, seat))?.pearls ?? 0
      return { type, clock, bets: betsOf(phaseOf(after, 'race').entries), antePearls, span }
    }
    case 'CheerHeard':
      return viewer.role === 'player' || event.passedOn === null
        ? null
        : { type: 'Cheered', cheers: event.passedOn }
    case 'StickerThrown': {
      const { type, sticker, seat } = event
      return viewer.role === 'player' ? null : { type, sticker, seat }
    }
    case 'PaidOut': {
      const { bets, lines, trial, uses, payoutCards, standings, span, outcome } = payoutView(
        phaseOf(after, 'payout'),
        viewer,
      )
      assert(outcome.type === 'run', 'a race that was paid out was run')
      const { placings, seed, secret, nonces } = outcome
      return {
        type: 'PaidOut',
        placings,
        seed,
        secret,
        nonces,
        bets,
        lines,
        trial,
        uses,
        payoutCards,
        standings,
        span,
      }
    }
    case 'RaceVoided': {
      const phase = payoutView(phaseOf(after, 'payout'), viewer)
      const { bets, uses, payoutCards, standings, span } = phase
      return { type: 'RaceVoided', bets, uses, payoutCards, standings, span }
    }
    case 'CommandAccepted':
      return event.by === nameOf(viewer) ? { type: event.type, id: event.id } : null
    default:
      return assertNever(event)
  }
}

/** Events of which everybody learns the same, whoever they are. */
const TOLD_ALIKE = [
  'GameCreated',
  'MoveHeard',
  'VoteCast',
  'HostOffered',
  'HostMoved',
  'ProfileChanged',
  'PaddockOpened',
  'LastCallGiven',
  'TimeAdded',
  'SeatKicked',
  'SeatRestored',
  'RoomLockChanged',
  'GameExpired',
  'SettingsChanged',
  'SeatLeft',
  'SeatRemoved',
  'CardsRevealed',
  'RaceStepped',
  'RaceRunOut',
  'GameFinished',
  'PlayedAgain',
  'Paused',
  'Resumed',
  'PresenceChanged',
] as const satisfies readonly GameEvent['type'][]

type ToldAlike = EventOf<(typeof TOLD_ALIKE)[number]>

/** Whether everybody learns the same of an event: then it is packed once. */
export const isToldAlike = (event: GameEvent): event is ToldAlike =>
  (TOLD_ALIKE as readonly GameEvent['type'][]).includes(event.type)

function toldToAll(event: ToldAlike, after: State): ViewEvent | null {
  switch (event.type) {
    case 'GameCreated':
    case 'MoveHeard':
    case 'VoteCast':
    // Whose key it is concerns nobody else: the sockets of the old one are closed.
    case 'HostOffered':
    case 'HostMoved':
      return null
    // Public as they are.
    case 'ProfileChanged':
    case 'PaddockOpened':
    case 'LastCallGiven':
    case 'TimeAdded':
    case 'SeatKicked':
    case 'SeatRestored':
    case 'RoomLockChanged':
    case 'GameExpired':
      return event
    case 'SettingsChanged':
      return { type: event.type, settings: event.settings }
    case 'SeatLeft':
    case 'SeatRemoved':
      return { type: event.type, seat: event.seat }
    case 'CardsRevealed': {
      const { type, swaps, cards, onTrial, cardMs, span } = event
      const tally = shownTally(phaseOf(after, 'reveal'))
      return { type, tally, swaps, cards, onTrial, cardMs, span }
    }
    case 'RaceStepped':
      return event.moves.length > 0 ? { type: 'RacersMoved', moves: event.moves } : null
    case 'RaceRunOut':
      return { type: 'MovesClosed', endsAtMs: event.endsAtMs }
    case 'GameFinished': {
      return { ...phaseOf(after, 'finale'), type: 'GameFinished' }
    }
    case 'PlayedAgain':
      return { type: event.type, span: event.span, pearls: after.settings.startingPearls }
    case 'Paused':
      return { type: event.type, atMs: event.atMs }
    case 'Resumed':
      return { type: event.type, shiftMs: event.shiftMs, clock: event.clock }
    case 'PresenceChanged':
      return { type: event.type, seat: event.seat, isAway: event.awaySinceMs !== null }
    default:
      return assertNever(event)
  }
}

/** A card that acted at once, to its owner, its victim, and to all where it is loud. */
function cardUsed(event: EventOf<'CardUsed'>, viewer: Viewer): ViewEvent | null {
  const { type, seat, use, postings } = event
  if (!isUseVisible({ seat, use }, viewer, 'paddock')) return null
  const own = viewer.role === 'player' ? viewer.seat : null
  return { type, seat, use, changePearls: own === null ? 0 : changeOf(own, postings) }
}

/** The name under which somebody's accepted commands are remembered. */
export function nameOf(viewer: Viewer): string {
  if (viewer.role !== 'player') return viewer.role
  return viewer.seat === null ? 'nobody' : String(viewer.seat)
}
