import { SEATS_MAX } from '../limits.ts'
import type { Mine, MyEntry, PhaseView, Role, SeatView, View } from '../view.ts'
import * as d from './domain.ts'
import {
  flag,
  list,
  millis,
  oneOf,
  orHidden,
  orNull,
  record,
  type Shape,
  text,
  union,
} from './shape.ts'

const roles: readonly Role[] = ['host', 'crowd', 'player']
const mine = orNull(record<MyEntry>({ offers: d.offers, locked: orNull(d.lockIn) }))
const ofRound = { span: d.span, round: d.round, mine }
const inRound = list(d.seat, SEATS_MAX)

const phase = union<PhaseView>({
  lobby: { span: d.span },
  parade: { span: d.span, round: d.round, inRound, mine },
  paddock: {
    span: d.span,
    round: d.round,
    inRound,
    mine,
    locked: orHidden(list(d.seat, SEATS_MAX)),
  },
  reveal: { ...ofRound, cards: d.turnedCards, cardMs: millis },
  race: {
    ...ofRound,
    cards: d.turnedCards,
    bets: d.seatBets,
    clock: d.clock,
    shouts: d.shouts,
    isShoutingOpen: flag,
  },
  payout: {
    span: d.span,
    round: d.round,
    cards: d.turnedCards,
    bets: d.settledBets,
    outcome: d.outcome,
    standings: d.standings,
  },
  finale: { span: d.span, standings: d.standings, awards: d.awards, deeds: d.deeds },
})

const seatView = record<SeatView>({
  seat: d.seat,
  sitter: d.sitter,
  name: d.name,
  avatar: d.avatar,
  isAway: flag,
  pearls: d.pearls,
})

export const view: Shape<View> = record<View>({
  code: text(16),
  role: oneOf(roles),
  settings: d.settings,
  seats: list(seatView, SEATS_MAX),
  mine: orNull(record<Mine>({ seat: d.seat, pearls: d.pearls, hand: d.hand })),
  phase,
  isRoomLocked: flag,
  pausedAtMs: orNull(millis),
})
