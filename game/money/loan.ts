/** The shark lends and takes back in steps of this. */
export const LOAN_STEP_PEARLS = 100
const LOAN_MAX_PEARLS = 300
const LOAN_MORE_PEARLS = 200
const INTEREST_SHARE = 0.1

/** The most that a player may owe when borrowing, by the number of the round, from 1. */
export const loanMaxPearls = (round: number): number =>
  LOAN_MAX_PEARLS + LOAN_MORE_PEARLS * (round - 1)

/** What can still be borrowed, in whole steps. */
export const borrowablePearls = (debtPearls: number, round: number): number =>
  Math.max(0, Math.floor((loanMaxPearls(round) - debtPearls) / LOAN_STEP_PEARLS)) * LOAN_STEP_PEARLS

/** What a wish to repay comes to: no more than is owed, and than there is. */
export const repaidPearls = (
  wishedPearls: number,
  { pearls, debtPearls }: { readonly pearls: number; readonly debtPearls: number },
): number => Math.min(wishedPearls, debtPearls, pearls)

/** What a debt grows by at a payout, rounded down. */
export const interestPearls = (debtPearls: number): number =>
  Math.floor(debtPearls * INTEREST_SHARE)
