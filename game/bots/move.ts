import type { CardId } from '../card.ts'
import { CARDS } from '../cards/cards.ts'
import type { DraftBet } from '../command.ts'
import {
  actionsIn,
  actionsMax,
  type Draft,
  EMPTY_DRAFT,
  type Holder,
  isGagged,
  stoodOf,
} from '../draft.ts'
import { HAND_MAX, STAKE_MIN_PEARLS } from '../limits.ts'
import { budgetPearls } from '../money/purse.ts'
import { stakeCapPearls } from '../money/stake-cap.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import type { CardPlay } from '../round.ts'
import type { Temperament } from '../state.ts'
import type { View } from '../view.ts'
import { type Leaning, leaningsOf } from './bets.ts'
import { playedItems } from './items.ts'
import { type Known, knownOf } from './known.ts'
import { TEMPERS, type Temper } from './temper.ts'

/** What a bot locks in: a function of what its seat may see, its temper, and its own chance. */
export function botDraft(view: View, temperament: Temperament, seed: Seed): Draft {
  const { phase, mine, settings } = view
  if (phase.type !== 'paddock' || !mine || !phase.mine) return EMPTY_DRAFT
  const { round, uses } = phase
  const temper = TEMPERS[temperament]
  const rng = rngOf(seed, 'paddock', round.number)
  const holder: Holder = {
    pearls: mine.pearls,
    debtPearls: mine.debtPearls,
    hand: mine.hand,
    offers: phase.mine.offers,
    round: round.number,
    rounds: settings.rounds,
    racers: round.lineUp.length,
    actionsUsed: actionsIn(uses, mine.seat),
    isGagged: isGagged(uses, mine.seat),
  }
  const loanSteps = mine.pearls < 300 && rng.fraction() < temper.borrowShare ? 2 : 0
  const buys = bought(holder, temper, rng)
  const hand = [...mine.hand, ...buys.flatMap((at) => holder.offers[at]?.card ?? [])]
  const known = knownOf(round, uses, mine.seat)
  // From a stream of its own: what it holds does not change what it happens to like.
  const leanings = (by: Known, plays: readonly CardPlay[]) =>
    leaningsOf(by, plays, temper, rngOf(seed, 'bets', round.number))
  // Whom it would like to back if nobody else played a card: for these it plays its own.
  const wanted = (plays: readonly CardPlay[]) => leanings({ ...known, lying: null }, plays)
  const actions = actionsMax(holder.round, holder.rounds) - holder.actionsUsed
  const items = holder.isGagged ? [] : playedItems(hand, actions, known, temper, wanted, rng)
  const wished = { loanSteps, buys, bets: [], plays: items }
  const { pursePearls } = stoodOf(wished, holder)
  const capPearls = stakeCapPearls(round.number, settings.rounds)
  const stakePearls = budgetPearls({ pearls: pursePearls, capPearls }) * temper.stakeShare
  const bets = stakedBets(leanings(known, items), stakePearls)
  return { ...wished, bets, plays: [...items, ...payoutPlay(hand, bets, rng)] }
}

/** An offer that leaves the bot at least half of its purse, and that it can still play itself. */
function bought(holder: Holder, temper: Temper, rng: Rng): number[] {
  const isBuying = holder.hand.length < HAND_MAX && rng.fraction() < temper.buyShare
  const within = [...holder.offers.keys()].filter((at) => {
    const card = holder.offers[at]?.card as CardId
    const { kind, pricePearls } = CARDS[card]
    // What acts at once has to wait for the next round.
    const isForNow = kind !== 'talk' || holder.round < holder.rounds
    return pricePearls * 2 <= holder.pearls && kind !== 'bet' && kind !== 'purchase' && isForNow
  })
  return isBuying && within.length > 0 ? [rng.pick(within)] : []
}

/** The same stake on each of them. */
function stakedBets(leanings: readonly Leaning[], pearls: number): DraftBet[] {
  const each = Math.floor(pearls / leanings.length / STAKE_MIN_PEARLS) * STAKE_MIN_PEARLS
  const stakePearls = Math.max(STAKE_MIN_PEARLS, each)
  return leanings.map(({ racer, kind }) => ({ racer, kind, stakePearls }))
}

/** A payout card that it holds: the best bet is doubled. */
function payoutPlay(hand: readonly CardId[], bets: readonly DraftBet[], rng: Rng): CardPlay[] {
  const held = hand.filter((card) => CARDS[card].kind === 'payout')
  const [best] = bets
  if (held.length === 0 || !best) return []
  const card = rng.pick(held)
  if (card === 'insurance') return [{ card, target: { type: 'none' } }]
  return [{ card, target: { type: 'bet', racer: best.racer, kind: best.kind } }]
}
