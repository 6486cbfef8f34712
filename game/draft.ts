import type { CardId } from './card.ts'
import { CARDS } from './cards/cards.ts'
import { handWithout, heldPlays } from './cards/hand.ts'
import type { DraftBet } from './command.ts'
import {
  ACTIONS_LAST_ROUND_MAX,
  ACTIONS_MAX,
  BETS_MAX,
  HAND_MAX,
  PAYOUT_CARDS_MAX,
  STAKE_MIN_PEARLS,
} from './limits.ts'
import { sumOfStakes } from './money/bets.ts'
import { borrowablePearls, LOAN_STEP_PEARLS, repaidPearls } from './money/loan.ts'
import { betsWithin, isSameBet } from './money/purse.ts'
import { stakeCapPearls } from './money/stake-cap.ts'
import type { Refusal } from './refusal.ts'
import type { Bet, CardPlay, Offer, SeatUse } from './round.ts'

/** What a player wants to lock in. */
export interface Draft {
  /** Steps of 100 pearls to borrow; below zero: to repay. */
  readonly loanSteps: number
  /** Positions among the offers. */
  readonly buys: readonly number[]
  readonly bets: readonly DraftBet[]
  readonly plays: readonly CardPlay[]
}

export const EMPTY_DRAFT: Draft = { loanSteps: 0, buys: [], bets: [], plays: [] }

/** Out of what a player locks in: a seat's own as the server and as its phone have it. */
export interface Holder {
  readonly pearls: number
  readonly debtPearls: number
  readonly hand: readonly CardId[]
  readonly offers: readonly Offer[]
  readonly round: number
  readonly rounds: number
  readonly racers: number
  /** Actions of this round that were used already. */
  readonly actionsUsed: number
  readonly isGagged: boolean
}

/** What stands of a draft. */
export interface Stood {
  readonly loanPearls: number
  readonly buys: readonly number[]
  readonly bets: readonly Bet[]
  readonly plays: readonly CardPlay[]
  /** What the purchases cost, and the stakes with that of a Double or Nothing. */
  readonly pricePearls: number
  readonly stakePearls: number
  /** What is left in the purse before the stakes: loan and purchases done. */
  readonly pursePearls: number
}

/** Actions that a player has in a round. */
export const actionsMax = (round: number, rounds: number): number =>
  round === rounds ? ACTIONS_LAST_ROUND_MAX : ACTIONS_MAX

const countsAsAction = (card: CardId): boolean => {
  const facts = CARDS[card]
  return facts.kind === 'item' || facts.kind === 'reveal' || ('isAction' in facts && facts.isAction)
}

/** Actions among the cards that a seat used at once. */
export const actionsIn = (uses: readonly SeatUse[], seat: number): number =>
  uses.filter((one) => one.seat === seat && countsAsAction(one.use.type)).length

/** Whether a Gag Order of this round is on a seat. */
export const isGagged = (uses: readonly SeatUse[], seat: number): boolean =>
  uses.some(({ use }) => use.type === 'gag-order' && use.victims.includes(seat))

/** Why a draft is refused; null: it is taken, and what others did to the purse or hand cuts it. */
export function refusalOf(draft: Draft, holder: Holder): Refusal | null {
  const { loanSteps, buys, bets, plays } = draft
  const leftPearls = borrowablePearls(holder.debtPearls, holder.round)
  if (loanSteps * LOAN_STEP_PEARLS > leftPearls) return { type: 'LoanTooLarge', leftPearls }
  if (buys.some((at) => holder.offers[at] === undefined)) return { type: 'NoSuchOffer' }
  const isSold = (at: number, n: number) => holder.offers[at]?.isSold || buys.indexOf(at) !== n
  if (buys.some(isSold)) return { type: 'OfferSold' }
  return playsRefusal(plays, bets, holder) ?? betsRefusal(bets, holder)
}

function playsRefusal(
  plays: readonly CardPlay[],
  bets: readonly DraftBet[],
  holder: Holder,
): Refusal | null {
  for (const play of plays) {
    const refusal = playRefusal(play, bets, holder.racers)
    if (refusal) return refusal
  }
  const most = actionsMax(holder.round, holder.rounds)
  const actions = plays.filter(({ card }) => countsAsAction(card)).length
  if (actions + holder.actionsUsed > most) return { type: 'TooManyActions', actionsMax: most }
  const payout = plays.filter(({ card }) => CARDS[card].kind === 'payout').length
  return payout > PAYOUT_CARDS_MAX ? { type: 'TooManyActions', actionsMax: PAYOUT_CARDS_MAX } : null
}

function playRefusal(
  { card, target }: CardPlay,
  bets: readonly DraftBet[],
  racers: number,
): Refusal | null {
  const facts = CARDS[card]
  if (facts.kind === 'item') {
    if (target.type !== 'racer') return { type: 'WrongTarget' }
    return target.racer < racers ? null : { type: 'NoSuchRacer' }
  }
  if (facts.kind === 'reveal') {
    if (target.type !== 'racers' || target.first === target.second) return { type: 'WrongTarget' }
    return Math.max(target.first, target.second) < racers ? null : { type: 'NoSuchRacer' }
  }
  if (facts.kind !== 'payout') return { type: 'WrongCard' }
  const isWell =
    target.type === facts.target &&
    (target.type !== 'bet' || bets.some((bet) => isSameBet(bet, target)))
  return isWell ? null : { type: 'WrongTarget' }
}

function betsRefusal(bets: readonly DraftBet[], { round, rounds, racers }: Holder): Refusal | null {
  if (bets.some(({ racer }) => racer >= racers)) return { type: 'NoSuchRacer' }
  if (bets.length > BETS_MAX) return { type: 'TooManyBets', betsMax: BETS_MAX }
  const twice = bets.find((bet, at) => bets.findIndex((one) => isSameBet(one, bet)) !== at)
  if (twice) return { type: 'RacerBackedTwice', racer: twice.racer }
  if (bets.some(({ stakePearls }) => stakePearls < STAKE_MIN_PEARLS)) {
    return { type: 'StakeTooSmall', stakeMinPearls: STAKE_MIN_PEARLS }
  }
  const capPearls = stakeCapPearls(round, rounds)
  const stakes = bets.reduce((sum, { stakePearls }) => sum + stakePearls, 0)
  return stakes > capPearls ? { type: 'StakesAboveCap', capPearls } : null
}

/**
 * What stands of a draft, in this order: loan, purchases, bets, plays. What others took meanwhile
 * makes none of it fail: purchases that the purse cannot pay are dropped, then stakes beyond it are
 * cut, plays without their card dropped, and all plays of a gagged player.
 */
export function stoodOf(draft: Draft, holder: Holder): Stood {
  const wished = draft.loanSteps * LOAN_STEP_PEARLS
  const loanPearls = wished >= 0 ? wished : 0 - repaidPearls(-wished, holder)
  const bought = boughtWithin(draft.buys, holder, holder.pearls + loanPearls)
  const priceOf = (buys: readonly number[]) =>
    cardsAt(holder, buys).reduce((sum, card) => sum + CARDS[card].pricePearls, 0)
  const pursePearls = holder.pearls + loanPearls - priceOf(bought)
  const capPearls = stakeCapPearls(holder.round, holder.rounds)
  const bets = betsWithin({ pearls: pursePearls, capPearls }, draft.bets)
  const hand = [...holder.hand, ...cardsAt(holder, bought)]
  const held = holder.isGagged ? [] : heldPlays(hand, draft.plays)
  const spare = pursePearls - sumOfStakes(bets)
  const plays = held.filter(
    ({ target }) => target.type !== 'bet' || (doubledPearls(target, bets) ?? spare + 1) <= spare,
  )
  const doubled = plays.reduce(
    (sum, { target }) => sum + (target.type === 'bet' ? (doubledPearls(target, bets) ?? 0) : 0),
    0,
  )
  const buys = thatFit(bought, plays, holder)
  return {
    loanPearls,
    buys,
    bets,
    plays,
    pricePearls: priceOf(buys),
    stakePearls: sumOfStakes(bets) + doubled,
    pursePearls: holder.pearls + loanPearls - priceOf(buys),
  }
}

const cardsAt = ({ offers }: Holder, buys: readonly number[]): CardId[] =>
  buys.flatMap((at) => offers[at]?.card ?? [])

function boughtWithin(buys: readonly number[], { offers }: Holder, pearls: number): number[] {
  let left = pearls
  return buys.filter((at) => {
    const offer = offers[at]
    const price = offer ? CARDS[offer.card].pricePearls : Number.POSITIVE_INFINITY
    if (price > left) return false
    left -= price
    return true
  })
}

/** What a Double or Nothing sets aside; null where its bet does not stand, or is the house's. */
export function doubledPearls(
  target: Pick<DraftBet, 'racer' | 'kind'>,
  bets: readonly Bet[],
): number | null {
  const bet = bets.find((one) => isSameBet(one, target))
  return bet && !bet.isFree ? bet.stakePearls : null
}

/** The purchases that a hand can hold, counted after what is played; the last ones go first. */
function thatFit(bought: readonly number[], plays: readonly CardPlay[], holder: Holder): number[] {
  const kept = [...bought]
  const played = plays.map(({ card }) => card)
  for (let at = kept.length - 1; at >= 0; at--) {
    const hand = [...holder.hand, ...cardsAt(holder, kept)]
    if (handWithout(hand, played).length <= HAND_MAX) break
    const without = kept.filter((_, index) => index !== at)
    const isNeeded =
      heldPlays([...holder.hand, ...cardsAt(holder, without)], plays).length < plays.length
    if (!isNeeded) kept.splice(at, 1)
  }
  return kept
}
