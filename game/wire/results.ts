import { RACERS_MAX, ROUNDS_MAX, USES_MAX } from '../limits.ts'
import {
  type Award,
  type AwardId,
  type Deed,
  PAYOUT_REASONS,
  type PayoutLine,
  type RaceOutcome,
  type RaceProof,
  type RivalFact,
  type RoundWorths,
  type SeatWorth,
  type Standing,
  type Trial,
} from '../phase.ts'
import type { Placing } from '../race.ts'
import type { Accusation } from '../round.ts'
import * as d from './domain.ts'
import { flag, list, millis, oneOf, orNull, record, union, whole } from './shape.ts'

// What a race and a day come to.

export const placings = list(
  record<Placing>({
    racer: d.racerAt,
    place: whole(1, RACERS_MAX),
    finishMs: orNull(millis),
  }),
  RACERS_MAX,
)
export const outcome = union<RaceOutcome>({
  run: { placings, seed: d.raceSeed, secret: d.secret, nonces: d.nonces },
  void: {},
})
export const proofs = list(
  record<RaceProof>({
    round: d.round,
    secret: d.secret,
    nonces: d.nonces,
    seed: d.raceSeed,
    cards: d.turnedCards,
    moves: d.moves,
    placings,
  }),
  ROUNDS_MAX,
)
export const standings = list(
  record<Standing>({
    seat: d.seat,
    pearls: d.pearls,
    debtPearls: d.pearls,
    beforePearls: d.pearls,
  }),
  d.TABLE_MAX,
)
export const worthsByRound = list(
  record<RoundWorths>({
    round: d.roundNumber,
    worths: list(record<SeatWorth>({ seat: d.seat, pearls: d.pearls }), d.TABLE_MAX),
  }),
  ROUNDS_MAX,
)

const awardId = oneOf<AwardId>([
  'sharpest-eye',
  'dirtiest-claws',
  'biggest-splash',
  'loudest-voice',
])
export const awards = list(record<Award>({ award: awardId, seat: d.seat, figure: d.pearls }), 8)
export const deeds = list(
  record<Deed>({
    round: d.roundNumber,
    seat: d.seat,
    card: d.card,
    species: list(d.species, 2),
    seats: list(d.seat, 2),
    verdict: orNull(d.verdict),
    pearls: d.pearls,
  }),
  ROUNDS_MAX * d.TABLE_MAX * USES_MAX,
)
export const rivals = list(
  record<RivalFact>({ round: d.roundNumber, seat: d.seat, rival: d.seat, isPaid: flag }),
  ROUNDS_MAX * d.TABLE_MAX,
)
export const lines = list(
  record<PayoutLine>({ seat: d.seat, reason: oneOf(PAYOUT_REASONS), pearls: d.pearls }),
  d.TABLE_MAX * PAYOUT_REASONS.length,
)
const accusation = record<Accusation>({ seat: d.seat, accused: d.seat })
export const trial = orNull(
  record<Trial>({
    card: d.card,
    racer: d.racerAt,
    culprit: d.seat,
    accusations: list(accusation, d.TABLE_MAX),
  }),
)
