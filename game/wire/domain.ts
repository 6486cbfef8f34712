import { CARD_IDS } from '../card.ts'
import {
  ACTIONS_LAST_ROUND_MAX,
  AVATARS,
  BETS_MAX,
  DISCARDS_MAX,
  HAND_MAX,
  NAME_UNITS_MAX,
  OFFERS_PER_ROUND,
  RACERS_MAX,
  RACERS_MIN,
  ROUNDS_MAX,
  ROUNDS_MIN,
  SEATS_MAX,
  STARTING_CARDS_MAX,
  STARTING_PEARLS_MAX,
  STARTING_PEARLS_MIN,
  USES_MAX,
} from '../limits.ts'
import type { Chain, Commitment, Contributor, GivenNonce, Nonce, RaceSecret } from '../nonce.ts'
import {
  type Award,
  type AwardId,
  type Deed,
  PAYOUT_REASONS,
  type PayoutLine,
  type RaceOutcome,
  type RaceProof,
  type RivalFact,
  type SeatBet,
  type SettledBet,
  type Span,
  type Standing,
  type Trial,
} from '../phase.ts'
import { SPECIES } from '../race/species.ts'
import {
  type OddsCounts,
  PATCH_KINDS,
  type Patch,
  type Placing,
  RACE_ACTION_KINDS,
  type RaceClock,
  type RaceSeed,
  TRACK_METRES_MAX,
  TRACK_METRES_MIN,
  TRACK_PATCHES_MAX,
  type Track,
} from '../race.ts'
import {
  type Accusation,
  type Ante,
  BET_KINDS,
  type Bet,
  type CardPlay,
  type CardUse,
  type LockedItem,
  type LockIn,
  type Offer,
  type RaceMove,
  type Racer,
  type Round,
  type SeatUse,
  type Swap,
  type Target,
  type TurnedCard,
  type Verdict,
} from '../round.ts'
import { PAYOUT_MODES, type Settings, SPEEDS, TIMERS } from '../settings.ts'
import { type Sitter, TEMPERAMENTS } from '../state.ts'
import {
  flag,
  hex,
  list,
  millis,
  oneOf,
  orNull,
  record,
  type Shape,
  text,
  union,
  whole,
} from './shape.ts'

const U32_MAX = 0xffff_ffff
const TICK_MAX = 0xffff

export const seat = whole(0, SEATS_MAX - 1)
export const racerAt = whole(0, RACERS_MAX - 1)
export const pearls = whole(-1_000_000_000, 1_000_000_000)
export const stake = whole(0, 1_000_000)
export const tick = whole(0, TICK_MAX)
export const name = text(NAME_UNITS_MAX)
export const avatar = whole(0, AVATARS - 1)
export const card = oneOf(CARD_IDS)
export const hand = list(card, HAND_MAX)
export const discards = list(card, DISCARDS_MAX)
export const offeredCards = list(card, OFFERS_PER_ROUND)
export const sitter = oneOf<Sitter>(['human', ...TEMPERAMENTS])
export const commandId = whole(1, U32_MAX)
const species = whole(0, SPECIES.length - 1)
const roundNumber = whole(0, ROUNDS_MAX)
const raceSeed: Shape<RaceSeed> = fourWords()

/** Only here, and where it is hashed, a text becomes one of these. */
export const nonce = hex(32) as Shape<Nonce>
export const secret = hex(32) as Shape<RaceSecret>
const contributors = list(record<Contributor>({ seat, tip: nonce }), SEATS_MAX)
export const nonces = list(record<GivenNonce>({ seat, nonce }), SEATS_MAX)
export const chain = record<Chain>({ tip: nonce, isFresh: flag })

export const settings = record<Settings>({
  rounds: whole(ROUNDS_MIN, ROUNDS_MAX),
  racers: whole(RACERS_MIN, RACERS_MAX),
  timers: oneOf(TIMERS),
  speedPercent: oneOf(SPEEDS),
  payout: oneOf(PAYOUT_MODES),
  startingPearls: whole(STARTING_PEARLS_MIN, STARTING_PEARLS_MAX),
  startingCards: whole(0, STARTING_CARDS_MAX),
  hasRivals: flag,
  hasShouts: flag,
  hasTrials: flag,
  isFamily: flag,
})

export const span = record<Span>({ startedAtMs: millis, endsAtMs: orNull(millis) })

const patch = record<Patch>({
  kind: oneOf(PATCH_KINDS),
  fromMetres: whole(0, TRACK_METRES_MAX),
  toMetres: whole(0, TRACK_METRES_MAX),
  lane: orNull(racerAt),
})

const track = record<Track>({
  lengthMetres: whole(TRACK_METRES_MIN, TRACK_METRES_MAX),
  patches: list(patch, TRACK_PATCHES_MAX),
})

const counts = list(whole(0, U32_MAX), RACERS_MAX)
const odds = record<OddsCounts>({
  races: whole(0, U32_MAX),
  wins: counts,
  places: counts,
  lasts: counts,
})

export const round = record<Round>({
  number: roundNumber,
  lineUp: list(record<Racer>({ species, isOnHormone: flag }), RACERS_MAX),
  track,
  oddsSeed: raceSeed,
  odds,
  rulesVersion: whole(0, U32_MAX),
  coreHash: text(64) as Shape<Round['coreHash']>,
  commitment: hex(32) as Shape<Commitment>,
  contributors,
})

const betFields = {
  racer: racerAt,
  kind: oneOf(BET_KINDS),
  stakePearls: stake,
  isFree: flag,
}
const bet = record<Bet>(betFields)
const seatBet = record<SeatBet>({ seat, ...betFields })
export const bets = list(bet, BETS_MAX)
export const seatBets = list(seatBet, SEATS_MAX * BETS_MAX)
export const settledBets = list(
  record<SettledBet>({ seat, ...betFields, paidPearls: pearls }),
  SEATS_MAX * BETS_MAX,
)
export const betKind = betFields.kind

export const offerAt = whole(0, OFFERS_PER_ROUND - 1)
export const buys = list(offerAt, OFFERS_PER_ROUND)
export const target = union<Target>({
  none: {},
  racer: { racer: racerAt },
  racers: { first: racerAt, second: racerAt },
  bet: { racer: racerAt, kind: betFields.kind },
  players: { seats: list(seat, 2) },
  card: { card },
})
export const plays = list(record<CardPlay>({ card, target }), HAND_MAX)
export const lockInFields = {
  loanPearls: pearls,
  buys,
  bets,
  plays,
  isEarly: flag,
  nonce: orNull(nonce),
}
export const lockIn = record<LockIn>(lockInFields)
export const offers = list(record<Offer>({ card, isSold: flag }), OFFERS_PER_ROUND)

const items = list(record<LockedItem>({ card, racer: racerAt }), SEATS_MAX * HAND_MAX)
export const cardUse = union<CardUse>({
  pickpocket: { victim: seat, pearls },
  shakedown: { victim: seat, cards: hand },
  'gag-order': { victims: list(seat, 2) },
  monosyllables: { victim: seat },
  alms: { receiver: seat },
  periscope: { items },
  'inside-tip': { odds },
  beachcomber: { card },
})
export const uses = list(record<SeatUse>({ seat, use: cardUse }), SEATS_MAX * USES_MAX)

const verdict = oneOf<Verdict>(['works', 'stopped', 'repeated', 'idle'])
const turnedFields = { card, racer: racerAt, verdict }
export const turnedCards = list(record<TurnedCard>(turnedFields), SEATS_MAX * HAND_MAX)
export const swaps = list(
  record<Swap>({ first: racerAt, second: racerAt, verdict }),
  SEATS_MAX * ACTIONS_LAST_ROUND_MAX,
)
export const onTrial = orNull(whole(0, SEATS_MAX * HAND_MAX))
export const antes = list(record<Ante>({ seat, pearls }), SEATS_MAX)

export const clock = record<RaceClock>({ tick, atMs: millis })
export const moves = list(
  record<RaceMove>({ seat, racer: racerAt, kind: oneOf(RACE_ACTION_KINDS), tick }),
  SEATS_MAX * 2,
)

export const placings = list(
  record<Placing>({
    racer: racerAt,
    place: whole(1, RACERS_MAX),
    finishMs: orNull(millis),
  }),
  RACERS_MAX,
)
export const outcome = union<RaceOutcome>({
  run: { placings, seed: raceSeed, secret, nonces },
  void: {},
})
export const proofs = list(
  record<RaceProof>({
    round,
    secret,
    nonces,
    seed: raceSeed,
    cards: turnedCards,
    moves,
    placings,
  }),
  ROUNDS_MAX,
)
export const standings = list(
  record<Standing>({ seat, pearls, debtPearls: pearls, beforePearls: pearls }),
  SEATS_MAX,
)

const awardId = oneOf<AwardId>([
  'sharpest-eye',
  'dirtiest-claws',
  'biggest-splash',
  'loudest-voice',
])
export const awards = list(record<Award>({ award: awardId, seat, figure: pearls }), 8)
export const deeds = list(
  record<Deed>({
    round: roundNumber,
    seat,
    card,
    species: list(species, 2),
    seats: list(seat, 2),
    verdict: orNull(verdict),
  }),
  ROUNDS_MAX * SEATS_MAX * USES_MAX,
)
export const rivals = list(
  record<RivalFact>({ round: roundNumber, seat, rival: seat, isPaid: flag }),
  ROUNDS_MAX * SEATS_MAX,
)
export const lines = list(
  record<PayoutLine>({ seat, reason: oneOf(PAYOUT_REASONS), pearls }),
  SEATS_MAX * PAYOUT_REASONS.length,
)
const accusation = record<Accusation>({ seat, accused: seat })
export const trial = orNull(
  record<Trial>({ card, racer: racerAt, culprit: seat, accusations: list(accusation, SEATS_MAX) }),
)
export { raceSeed }

/** Four unsigned 32-bit integers as an array. */
function fourWords(): Shape<RaceSeed> {
  const words = list(whole(0, U32_MAX), 4)
  return {
    pack: (value) => words.pack(value),
    unpack: (wire) => {
      const [a = 0, b = 0, c = 0, d = 0] = words.unpack(wire)
      return [a, b, c, d]
    },
  }
}
