import { SEATS_MAX } from '../limits.ts'
import type { Dealt, ViewEvent } from '../view-event.ts'
import * as d from './domain.ts'
import { flag, list, millis, orHidden, orNull, record, type Shape, union } from './shape.ts'

export const viewEvent: Shape<ViewEvent> = union<ViewEvent>({
  SettingsChanged: { settings: d.settings },
  SeatTaken: {
    seat: d.seat,
    sitter: d.sitter,
    name: d.name,
    avatar: d.avatar,
    pearls: d.pearls,
    isMine: flag,
  },
  ProfileChanged: { seat: d.seat, name: d.name, avatar: d.avatar },
  SeatLeft: { seat: d.seat },
  RoundStarted: {
    round: d.round,
    span: d.span,
    dealt: orHidden(
      record<Dealt>({ cards: d.hand, offers: d.offeredCards, rival: orNull(d.seat) }),
    ),
  },
  PaddockOpened: { span: d.span },
  CardBought: { offer: d.offerAt, loanPearls: d.pearls, changePearls: d.pearls },
  CardUsed: {
    seat: d.seat,
    use: d.cardUse,
    changePearls: d.pearls,
  },
  SeatLockedIn: { seat: d.seat },
  LockedIn: { ...d.lockInFields, changePearls: d.pearls },
  CardsRevealed: {
    swaps: d.swaps,
    cards: d.turnedCards,
    onTrial: d.onTrial,
    cardMs: millis,
    span: d.span,
  },
  Accused: { accused: d.seat },
  RaceStarted: { clock: d.clock, bets: d.seatBets, antes: d.antes, span: d.span },
  RacersMoved: { moves: d.moves },
  MovesClosed: { endsAtMs: millis },
  PaidOut: {
    placings: d.placings,
    seed: d.raceSeed,
    bets: d.settledBets,
    lines: d.lines,
    trial: d.trial,
    uses: d.uses,
    payoutCards: list(d.card, SEATS_MAX),
    standings: d.standings,
    span: d.span,
  },
  RaceVoided: {
    bets: d.settledBets,
    uses: d.uses,
    payoutCards: list(d.card, SEATS_MAX),
    standings: d.standings,
    span: d.span,
  },
  GameFinished: {
    standings: d.standings,
    awards: d.awards,
    deeds: d.deeds,
    rivals: d.rivals,
    span: d.span,
  },
  PlayedAgain: { pearls: d.pearls, span: d.span },
  Paused: { atMs: millis },
  Resumed: { shiftMs: millis, clock: orNull(d.clock) },
  PresenceChanged: { seat: d.seat, isAway: flag },
  CommandAccepted: { id: d.commandId },
  GameExpired: {},
  LastCallGiven: { endsAtMs: millis },
  SeatRemoved: { seat: d.seat },
  RoomLockChanged: { isLocked: flag },
})
