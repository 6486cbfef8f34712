import { LOAN_STEP_PEARLS } from '../../../game/money/loan.ts'
import type { LockIn } from '../../../game/round.ts'
import { type Draft, stakedPearls } from './draft.ts'

/**
 * Whether less stands than was wanted: a bet, a card, a purchase. A stake that the house has made
 * is no cut, nor is it that only what is owed is repaid.
 */
export function isCut(wanted: Draft, stood: LockIn): boolean {
  return (
    stood.bets.length < wanted.bets.length ||
    stakedPearls(stood) < stakedPearls(wanted) ||
    stood.plays.length < wanted.plays.length ||
    stood.buys.length < wanted.buys.length ||
    (wanted.loanSteps > 0 && stood.loanPearls < wanted.loanSteps * LOAN_STEP_PEARLS)
  )
}
