import { OFFERS_PER_ROUND } from '../limits.ts'
import type { ViewEvent } from '../view-event.ts'
import * as d from './domain.ts'
import { flag, millis, orHidden, orNull, type Shape, union, whole } from './shape.ts'

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
    offers: orHidden(d.offeredCards),
    hand: orHidden(d.hand),
  },
  PaddockOpened: { span: d.span },
  CardBought: { offer: whole(0, OFFERS_PER_ROUND - 1), card: d.card, pricePearls: d.pearls },
  SeatLockedIn: { seat: d.seat },
  LockedIn: { bets: d.bets, plays: d.plays, paidPearls: d.pearls },
  CardsRevealed: { cards: d.turnedCards, cardMs: millis, span: d.span },
  RaceStarted: { clock: d.clock, bets: d.seatBets, span: d.span },
  RacersShouted: { shouts: d.shouts },
  ShoutsClosed: { endsAtMs: millis },
  PaidOut: {
    placings: d.placings,
    seed: d.raceSeed,
    bets: d.settledBets,
    standings: d.standings,
    span: d.span,
  },
  RaceVoided: { bets: d.settledBets, standings: d.standings, span: d.span },
  GameFinished: { standings: d.standings, awards: d.awards, deeds: d.deeds, span: d.span },
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
