import type { CardId } from '../game/card.ts'
import { worthPearls } from '../game/money/standings.ts'
import type { RaceCore } from '../game/race/core.ts'
import { assert } from '../game/result.ts'
import { type Sitter, TEMPERAMENTS, type Temperament } from '../game/state.ts'
import { type CardGain, cardGains } from './card-pair.ts'
import { type Played, type Player, playedOut, type RaceDay, raceDay, seated } from './quick-game.ts'

/** What came of one game, by seat where it is a list of players. */
export interface GameResult {
  readonly sitters: readonly Sitter[]
  /** Pearls less debt at the end. */
  readonly worthPearls: readonly number[]
  /** Of all players and rounds, those that ended with more than they began with. */
  readonly profits: number
  readonly playerRounds: number
  /** Item cards turned, by round. */
  readonly turned: readonly number[]
}

/** All games of one day. */
export interface DayResult {
  /** One bot of each temperament, in one of all orders. */
  readonly three: GameResult
  readonly six: GameResult
  /** Five bots and a person who does nothing. */
  readonly sleeper: GameResult
  /** 2 to 15 bots. */
  readonly any: GameResult
  readonly gains: readonly CardGain[]
}

const ORDERS: readonly (readonly Temperament[])[] = TEMPERAMENTS.flatMap((first) =>
  TEMPERAMENTS.filter((one) => one !== first).map((second) => [
    first,
    second,
    ...TEMPERAMENTS.filter((one) => one !== first && one !== second),
  ]),
)
const SEATS_LEAST = 2
const SEATS_MOST = 15

/** The games of a day, and in that of six a try of each of these cards. */
export function playDay(core: RaceCore, number: number, cards: readonly CardId[]): DayResult {
  const day = raceDay(core, number)
  const play = (sitters: readonly Player[]) => playedOut(seated(sitters, day), day)
  const three = play(ORDERS[number % ORDERS.length] ?? [])
  const six = play(bots(6, number))
  const sleeperAt = number % 6
  const sleeper = play(bots(6, number).map((one, at) => (at === sleeperAt ? 'human' : one)))
  const any = play(bots(SEATS_LEAST + (number % (SEATS_MOST - SEATS_LEAST + 1)), number))
  return {
    three: resultOf(three),
    six: resultOf(six),
    sleeper: resultOf(sleeper),
    any: resultOf(any),
    gains: tried(cards, six, day),
  }
}

/** So many bots, of all tempers in turn; who comes first changes from day to day. */
const bots = (count: number, day: number): Temperament[] =>
  Array.from({ length: count }, (_, at) => {
    const shift = Math.floor(day / (SEATS_MOST - SEATS_LEAST + 1))
    return TEMPERAMENTS[(at + shift) % TEMPERAMENTS.length] as Temperament
  })

/** From day to day another round, and once all had their turn another seat. */
function tried(cards: readonly CardId[], { paddocks, end }: Played, day: RaceDay): CardGain[] {
  const paddock = paddocks[day.number % paddocks.length]
  const seat = Math.floor(day.number / paddocks.length) % end.seats.length
  assert(paddock, 'a game has rounds')
  return cardGains(paddock, seat, cards, day)
}

function resultOf({ end, payouts }: Played): GameResult {
  const standings = payouts.flatMap((payout) => payout.standings)
  return {
    sitters: end.seats.map(({ sitter }) => sitter),
    worthPearls: end.seats.map(worthPearls),
    profits: standings.filter((one) => worthPearls(one) > one.beforePearls).length,
    playerRounds: standings.length,
    turned: payouts.map(({ cards }) => cards.length),
  }
}
