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
import { oddsOf } from '../money/odds.ts'
import { budgetPearls } from '../money/purse.ts'
import { stakeCapPearls } from '../money/stake-cap.ts'
import type { OddsCounts } from '../race.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import { BET_KINDS, type CardPlay, type Round, type SeatUse } from '../round.ts'
import type { Temperament } from '../state.ts'
import type { View } from '../view.ts'
import { byChance, chanceOf, isHarmful, isHelpful } from './judgement.ts'
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
  const odds = tipOf(uses, mine.seat) ?? round.odds
  const items = playedItems(hand, { ...round, odds }, holder, temper, rng)
  const wished = { loanSteps, buys, bets: [], plays: items }
  const { pursePearls } = stoodOf(wished, holder)
  const capPearls = stakeCapPearls(round.number, settings.rounds)
  const stakePearls = budgetPearls({ pearls: pursePearls, capPearls }) * temper.stakeShare
  // From a stream of its own: what it holds does not change what it happens to like.
  const whims = rngOf(seed, 'bets', round.number)
  const bets = chosenBets(round, odds, items, temper, stakePearls, whims)
  return { ...wished, bets, plays: [...items, ...payoutPlay(hand, bets, rng)] }
}

/** The odds that an Inside Tip of this round told this seat. */
function tipOf(uses: readonly SeatUse[], seat: number): OddsCounts | null {
  const tip = uses.findLast((one) => one.seat === seat && one.use.type === 'inside-tip')?.use
  return tip?.type === 'inside-tip' ? tip.odds : null
}

/** An offer that leaves the bot at least half of its purse, and that it can still play itself. */
function bought(holder: Holder, temper: Temper, rng: Rng): number[] {
  const isBuying = holder.hand.length < HAND_MAX && rng.fraction() < temper.buyShare
  const within = [...holder.offers.keys()].filter((at) => {
    const card = holder.offers[at]?.card as CardId
    const { kind, pricePearls } = CARDS[card]
    return pricePearls * 2 <= holder.pearls && kind !== 'bet' && kind !== 'purchase'
  })
  return isBuying && within.length > 0 ? [rng.pick(within)] : []
}

/** Items on racers: harm for those that it does not back, help for those that it might. */
function playedItems(
  hand: readonly CardId[],
  round: Pick<Round, 'lineUp' | 'odds' | 'number'>,
  holder: Holder,
  temper: Temper,
  rng: Rng,
): CardPlay[] {
  const left = actionsMax(holder.round, holder.rounds) - holder.actionsUsed
  const ranked = byChance(round)
  const plays: CardPlay[] = []
  for (let action = 0; action < left && rng.fraction() < temper.playShare; action++) {
    const free = [...hand]
    for (const { card } of plays) free.splice(free.indexOf(card), 1)
    const harm = free.filter(isHarmful)
    const help = free.filter(isHelpful)
    const isHarming = harm.length > 0 && (help.length === 0 || rng.fraction() < temper.harmShare)
    if (isHarming) {
      // The weak are easily made the last; the strong get in the way of one's own.
      const racer = rng.fraction() < 0.5 ? rng.pick(ranked.slice(-3)) : rng.pick(ranked.slice(0, 2))
      plays.push({ card: rng.pick(harm), target: { type: 'racer', racer } })
    } else if (help.length > 0) {
      const racer = rng.pick(ranked.slice(0, 3))
      plays.push({ card: rng.pick(help), target: { type: 'racer', racer } })
    }
  }
  return plays
}

/** The bets that it expects most of, each with the same stake. */
function chosenBets(
  round: Round,
  odds: OddsCounts,
  plays: readonly CardPlay[],
  temper: Temper,
  pearls: number,
  rng: Rng,
): DraftBet[] {
  const wishes = [...round.lineUp.keys()].flatMap((racer) =>
    BET_KINDS.map((kind) => {
      const chance = chanceOf(odds, racer, kind, plays)
      const worth = (chance * oddsOf(round.odds, racer, kind)) / 100
      const whim = 1 + temper.whim * (2 * rng.fraction() - 1)
      // A hundredth of a chance is no plan, whatever it pays.
      return { racer, kind, worth: chance < 0.06 ? 0 : worth * temper.likes[kind] * whim }
    }),
  )
  const best = wishes.toSorted((a, b) => b.worth - a.worth).slice(0, temper.bets)
  const each = Math.floor(pearls / best.length / STAKE_MIN_PEARLS) * STAKE_MIN_PEARLS
  return best.map(({ racer, kind }) => ({
    racer,
    kind,
    stakePearls: Math.max(STAKE_MIN_PEARLS, each),
  }))
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
