import type { CardId } from '../card.ts'
import { CARDS } from '../cards/cards.ts'
import type { DraftBet } from '../command.ts'
import { HAND_MAX, STAKE_MIN_PEARLS } from '../limits.ts'
import { stakeCapPearls } from '../money/stake-cap.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import type { CardPlay, Round, Temperament } from '../state.ts'
import type { View } from '../view.ts'
import { byChance, HARMFUL, HELPFUL } from './judgement.ts'

/** What a bot does in the paddock: at most one purchase, then bets and cards. */
export interface BotMove {
  /** Position among its offers, or null. */
  readonly buy: number | null
  readonly bets: readonly DraftBet[]
  readonly plays: readonly CardPlay[]
}

interface Temper {
  /** The racers it likes to back, by place in the odds: from and up to. */
  readonly likes: readonly [number, number]
  readonly bets: number
  /** Share of what it may stake that it stakes. */
  readonly stakeShare: number
  readonly buyShare: number
  readonly playShare: number
  /** Whether it would rather harm a rival than help its own. */
  readonly harmShare: number
}

const TEMPERS: Readonly<Record<Temperament, Temper>> = {
  cautious: {
    likes: [0, 1],
    bets: 2,
    stakeShare: 0.45,
    buyShare: 0.2,
    playShare: 0.7,
    harmShare: 0.2,
  },
  wild: {
    likes: [1, 5],
    bets: 2,
    stakeShare: 0.8,
    buyShare: 0.5,
    playShare: 0.95,
    harmShare: 0.5,
  },
  shark: {
    likes: [0, 2],
    bets: 1,
    stakeShare: 0.65,
    buyShare: 0.35,
    playShare: 0.9,
    harmShare: 0.6,
  },
}

/** A bot's move: a function of what its seat may see, its temper, and its own chance. */
export function botMove(view: View, temperament: Temperament, seed: Seed): BotMove {
  const { phase, mine, settings } = view
  if (phase.type !== 'paddock' || !mine || !phase.mine) return { buy: null, bets: [], plays: [] }
  const { round } = phase
  const temper = TEMPERS[temperament]
  const rng = rngOf(seed, 'paddock', round.number)
  const offers = phase.mine.offers.map(({ card }) => card)
  const canBuy = mine.hand.length < HAND_MAX && rng.fraction() < temper.buyShare
  const buy = canBuy ? affordable(offers, mine.pearls, rng) : null
  const bought = buy === null ? [] : [offers[buy] as CardId]
  const pricePearls = bought.reduce((sum, card) => sum + CARDS[card].pricePearls, 0)
  const purse = Math.min(mine.pearls - pricePearls, stakeCapPearls(round.number, settings.rounds))
  const backed = choose(round, temper, rng)
  const bets = stakes(backed, purse * temper.stakeShare)
  const plays = play([...mine.hand, ...bought], round, backed, temper, rng)
  return { buy, bets, plays }
}

/** An offer that leaves the bot at least half of its purse. */
function affordable(offers: readonly CardId[], pearls: number, rng: Rng): number | null {
  const within = offers
    .map((card, at) => ({ at, pricePearls: CARDS[card].pricePearls }))
    .filter(({ pricePearls }) => pricePearls * 2 <= pearls)
  return within.length > 0 ? rng.pick(within).at : null
}

function choose(round: Round, temper: Temper, rng: Rng): number[] {
  const [from, to] = temper.likes
  return rng.sample(byChance(round).slice(from, to + 1), temper.bets)
}

function stakes(racers: readonly number[], pearls: number): DraftBet[] {
  const each = Math.floor(pearls / racers.length / STAKE_MIN_PEARLS) * STAKE_MIN_PEARLS
  return racers.map((racer) => ({
    racer,
    kind: 'win',
    stakePearls: Math.max(STAKE_MIN_PEARLS, each),
  }))
}

function play(
  hand: readonly CardId[],
  round: Round,
  backed: readonly number[],
  temper: Temper,
  rng: Rng,
): CardPlay[] {
  if (rng.fraction() >= temper.playShare) return []
  const help = HELPFUL.filter((card) => hand.includes(card))
  const harm = HARMFUL.filter((card) => hand.includes(card))
  const rival = byChance(round).find((racer) => !backed.includes(racer))
  const wantsHarm = rng.fraction() < temper.harmShare
  if (harm.length > 0 && rival !== undefined && (wantsHarm || help.length === 0)) {
    return [{ card: rng.pick(harm), racer: rival }]
  }
  return help.length > 0 ? [{ card: rng.pick(help), racer: backed[0] as number }] : []
}
