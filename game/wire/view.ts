import type { Mine, MyEntry, PhaseView, Role, SeatView, View } from '../view.ts'
import * as d from './domain.ts'
import * as r from './results.ts'
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
const mine = orNull(
  record<MyEntry>({
    offers: d.offers,
    rival: orNull(d.seat),
    locked: orNull(d.lockIn),
    accused: orNull(d.seat),
  }),
)
const inRound = list(d.seat, d.TABLE_MAX)
const ofRound = { span: d.span, round: d.round, inRound, mine, uses: d.uses }
const turned = { tally: d.tally, cards: d.turnedCards, swaps: d.swaps, onTrial: d.onTrial }

const phase = union<PhaseView>({
  lobby: { span: d.span },
  parade: ofRound,
  paddock: { ...ofRound, locked: orHidden(list(d.seat, d.TABLE_MAX)) },
  reveal: { ...ofRound, ...turned, cardMs: millis },
  race: {
    ...ofRound,
    ...turned,
    bets: d.seatBets,
    clock: d.clock,
    moves: d.moves,
    isOpen: flag,
  },
  payout: {
    span: d.span,
    round: d.round,
    cards: d.turnedCards,
    swaps: d.swaps,
    uses: d.uses,
    payoutCards: list(d.card, d.TABLE_MAX),
    bets: d.settledBets,
    lines: r.lines,
    trial: r.trial,
    outcome: r.outcome,
    standings: r.standings,
  },
  finale: {
    span: d.span,
    standings: r.standings,
    awards: r.awards,
    deeds: r.deeds,
    rivals: r.rivals,
  },
})

const seatView = record<SeatView>({
  seat: d.seat,
  sitter: d.sitter,
  name: d.name,
  avatar: d.avatar,
  isAway: flag,
  isKicked: flag,
  pearls: d.pearls,
  debtPearls: d.pearls,
})

export const view: Shape<View> = record<View>({
  code: text(16),
  role: oneOf(roles),
  settings: d.settings,
  seats: list(seatView, d.TABLE_MAX),
  mine: orNull(
    record<Mine>({
      seat: d.seat,
      pearls: d.pearls,
      debtPearls: d.pearls,
      hand: d.hand,
      discards: d.discards,
      chain: orNull(d.chain),
    }),
  ),
  phase,
  proofs: r.proofs,
  worthsByRound: r.worthsByRound,
  isRoomLocked: flag,
  pausedAtMs: orNull(millis),
})
