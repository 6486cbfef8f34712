import { CARDS } from '../../../game/cards/cards.ts'
import type { DraftBet } from '../../../game/command.ts'
import { actionsMax, type Draft, type Holder, refusalOf, stoodOf } from '../../../game/draft.ts'
import { PAYOUT_CARDS_MAX, STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import { borrowablePearls, LOAN_STEP_PEARLS } from '../../../game/money/loan.ts'
import { budgetPearls, isSameBet, type Purse, stakeMaxPearls } from '../../../game/money/purse.ts'
import type { CardPlay, Target } from '../../../game/round.ts'

export { type Draft, EMPTY_DRAFT } from '../../../game/draft.ts'

/** Whether nothing is wanted at all. */
export const isEmpty = ({ loanSteps, buys, bets, plays }: Draft): boolean =>
  loanSteps === 0 && buys.length + bets.length + plays.length === 0

/** Which bet: one of a kind on one racer. */
export type BetKey = Pick<DraftBet, 'racer' | 'kind'>

export const stakedPearls = ({ bets }: Pick<Draft, 'bets'>): number =>
  bets.reduce((sum, { stakePearls }) => sum + stakePearls, 0)

export const stakeOn = ({ bets }: Draft, key: BetKey): number =>
  bets.find((bet) => isSameBet(bet, key))?.stakePearls ?? 0

export const leftToStakePearls = (draft: Draft, purse: Purse): number =>
  budgetPearls(purse) - stakedPearls(draft)

/** The draft with a bet of so many pearls, or as near to it as may be; under 25: without it. */
export function withStake(draft: Draft, purse: Purse, key: BetKey, pearls: number): Draft {
  const stakePearls = Math.min(Math.floor(pearls), stakeMaxPearls(draft.bets, purse, key))
  // Not a number compares false, and so takes the bet away.
  if (!(stakePearls >= STAKE_MIN_PEARLS)) {
    return { ...draft, bets: draft.bets.filter((bet) => !isSameBet(bet, key)) }
  }
  const bet: DraftBet = { racer: key.racer, kind: key.kind, stakePearls }
  const isMade = draft.bets.some((other) => isSameBet(other, key))
  const bets = isMade
    ? draft.bets.map((other) => (isSameBet(other, key) ? bet : other))
    : [...draft.bets, bet]
  return { ...draft, bets }
}

const isPayout = ({ card }: CardPlay) => CARDS[card].kind === 'payout'

const playsMax = (play: CardPlay, { round, rounds, actionsUsed }: Holder): number =>
  isPayout(play) ? PAYOUT_CARDS_MAX : actionsMax(round, rounds) - actionsUsed

/** Of each sort the newest plays, as many as may lie there. */
export const withinLimits = (plays: readonly CardPlay[], holder: Holder): readonly CardPlay[] =>
  plays.filter((play, at) => {
    const newer = plays.slice(at + 1).filter((one) => isPayout(one) === isPayout(play))
    return newer.length < playsMax(play, holder)
  })

/** The draft with a card put down; where no more may lie there, the oldest of its sort goes back. */
export const withPlay = (draft: Draft, play: CardPlay, holder: Holder): Draft => ({
  ...draft,
  plays: withinLimits([...draft.plays, play], holder),
})

/** Whether a card that is put down like this would be taken, and stand. */
export function isStanding(play: CardPlay, draft: Draft, holder: Holder): boolean {
  const next = withPlay(draft, play, holder)
  return refusalOf(next, holder) === null && stoodOf(next, holder).plays.includes(play)
}

export const withoutPlay = (draft: Draft, play: CardPlay): Draft => ({
  ...draft,
  plays: draft.plays.filter((one) => one !== play),
})

/** The draft with an offer bought, or left again. */
export const withBuy = (draft: Draft, offer: number, isBought: boolean): Draft => ({
  ...draft,
  buys: [...draft.buys.filter((at) => at !== offer), ...(isBought ? [offer] : [])],
})

/** The draft with another loan, within what the shark lends and takes. */
export function withLoan(draft: Draft, steps: number, holder: Holder): Draft {
  const most = borrowablePearls(holder.debtPearls, holder.round) / LOAN_STEP_PEARLS
  const least = -Math.ceil(Math.min(holder.debtPearls, holder.pearls) / LOAN_STEP_PEARLS)
  return { ...draft, loanSteps: Math.max(least, Math.min(most, steps)) }
}

const isRunner = (target: Target, racers: number): boolean => {
  if (target.type === 'racers') return Math.max(target.first, target.second) < racers
  return target.type === 'racer' || target.type === 'bet' ? target.racer < racers : true
}

/** What still holds of a draft, when purse, hand or offers are no longer what they were. */
export function fitted(draft: Draft, holder: Holder): Draft {
  const { racers, offers } = holder
  const { loanSteps } = withLoan(draft, draft.loanSteps, holder)
  const possible: Draft = {
    loanSteps,
    buys: draft.buys.filter((at) => offers[at]?.isSold === false),
    bets: draft.bets.filter(({ racer }) => racer < racers),
    plays: withinLimits(draft.plays, holder).filter(({ target }) => isRunner(target, racers)),
  }
  const { buys, bets, plays } = stoodOf(possible, holder)
  const kept = bets.map(({ racer, kind, stakePearls }) => ({ racer, kind, stakePearls }))
  return { loanSteps, buys, bets: kept, plays }
}
