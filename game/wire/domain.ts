import { CARD_IDS } from '../card.ts'
import type { ToldContributor, ToldRound } from '../fairness/told-round.ts'
import type { OfferHash } from '../identity.ts'
import {
  ACTIONS_LAST_ROUND_MAX,
  AVATARS,
  BETS_MAX,
  CROWD_CARDS,
  CROWD_SEAT,
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
  VOTERS_MAX,
} from '../limits.ts'
import type { Chain, Commitment, Contributor, GivenNonce, Nonce, RaceSecret } from '../nonce.ts'
import type { SeatBet, SettledBet, Span } from '../phase.ts'
import { SPECIES } from '../race/species.ts'
import {
  type OddsCounts,
  PATCH_KINDS,
  type Patch,
  RACE_ACTION_KINDS,
  type RaceClock,
  type RaceSeed,
  TRACK_METRES_MAX,
  TRACK_METRES_MIN,
  TRACK_PATCHES_MAX,
  type Track,
} from '../race.ts'
import {
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
  type Tally,
  type Target,
  type TurnedCard,
  type Verdict,
} from '../round.ts'
import { LANGUAGES, PAYOUT_MODES, type Settings, SPEEDS, TIMERS } from '../settings.ts'
import { type Sitter, TEMPERAMENTS } from '../state.ts'
import { STICKERS } from '../sticker.ts'
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

export const seat = whole(0, CROWD_SEAT)
/** Seats at a table: those of players, and the Crowd's. */
export const TABLE_MAX = SEATS_MAX + 1
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
export const sitter = oneOf<Sitter>(['human', ...TEMPERAMENTS, 'crowd'])
export const commandId = whole(1, U32_MAX)
export const species = whole(0, SPECIES.length - 1)
export const roundNumber = whole(0, ROUNDS_MAX)
export const raceSeed: Shape<RaceSeed> = fourWords()

/** Only here, and where it is hashed, a text becomes one of these. */
export const nonce = hex(32) as Shape<Nonce>
export const offerHash = hex(32) as Shape<OfferHash>
export const secret = hex(32) as Shape<RaceSecret>
export const nonces = list(record<GivenNonce>({ seat, nonce }), TABLE_MAX)
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
  hasCrowd: flag,
  language: oneOf(LANGUAGES),
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

const roundFields = {
  number: roundNumber,
  lineUp: list(record<Racer>({ species, isOnHormone: flag }), RACERS_MAX),
  track,
  oddsSeed: raceSeed,
  odds,
  rulesVersion: whole(0, U32_MAX),
  coreHash: text(64) as Shape<Round['coreHash']>,
  commitment: hex(32) as Shape<Commitment>,
  crowdCards: list(card, CROWD_CARDS),
}
export const round = record<Round>({
  ...roundFields,
  contributors: list(record<Contributor>({ seat, tip: nonce }), TABLE_MAX),
})
export const toldRound = record<ToldRound>({
  ...roundFields,
  contributors: list(record<ToldContributor>({ seat, tip: orNull(nonce) }), TABLE_MAX),
})

const votes = whole(0, VOTERS_MAX)
export const tally = orNull(
  record<Tally>({ racers: list(votes, RACERS_MAX), cards: list(votes, CROWD_CARDS) }),
)
export const crowdCardAt = whole(0, CROWD_CARDS - 1)
export const cheers = list(whole(0, U32_MAX), RACERS_MAX)
export const sticker = oneOf(STICKERS)

const betFields = {
  racer: racerAt,
  kind: oneOf(BET_KINDS),
  stakePearls: stake,
  isFree: flag,
}
const bet = record<Bet>(betFields)
const seatBet = record<SeatBet>({ seat, ...betFields })
export const bets = list(bet, BETS_MAX)
export const seatBets = list(seatBet, TABLE_MAX * BETS_MAX)
export const settledBets = list(
  record<SettledBet>({ seat, ...betFields, paidPearls: pearls }),
  TABLE_MAX * BETS_MAX,
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

const items = list(record<LockedItem>({ card, racer: racerAt }), TABLE_MAX * HAND_MAX)
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
export const uses = list(record<SeatUse>({ seat, use: cardUse }), TABLE_MAX * USES_MAX)

export const verdict = oneOf<Verdict>(['works', 'stopped', 'repeated', 'idle'])
const turnedFields = { card, racer: racerAt, verdict }
export const turnedCards = list(record<TurnedCard>(turnedFields), TABLE_MAX * HAND_MAX)
export const swaps = list(
  record<Swap>({ first: racerAt, second: racerAt, verdict }),
  TABLE_MAX * ACTIONS_LAST_ROUND_MAX,
)
export const onTrial = orNull(whole(0, TABLE_MAX * HAND_MAX))

export const clock = record<RaceClock>({ tick, atMs: millis })
export const moves = list(
  record<RaceMove>({ seat, racer: racerAt, kind: oneOf(RACE_ACTION_KINDS), tick }),
  TABLE_MAX * 2,
)

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
