import { STAKE_MIN_PEARLS } from './limits.ts'

/** Whose pearls: a seat's number, or the house. */
export type Account = number | 'house'

/** Pearls that move from one account to another: whole, above zero. Each sums to zero by itself. */
export interface Posting {
  readonly from: Account
  readonly to: Account
  readonly pearls: number
}

/** The posting of a movement, or none where nothing moves. */
export const move = (from: Account, to: Account, pearls: number): readonly Posting[] =>
  pearls > 0 ? [{ from, to, pearls }] : []

/** What the postings do to one account, in pearls. */
export function changeOf(account: Account, postings: readonly Posting[]): number {
  let change = 0
  for (const posting of postings) {
    if (posting.to === account) change += posting.pearls
    if (posting.from === account) change -= posting.pearls
  }
  return change
}

/** What the postings take from one account, in pearls. */
export const paidBy = (account: Account, postings: readonly Posting[]): number =>
  0 - changeOf(account, postings)

const CAPS_PEARLS = [400, 500, 700, 900, 1_200] as const

/**
 * The most that all stakes of a round may come to. Games of five rounds read the rules' table;
 * other lengths interpolate in it, first round to first and last to last, rounded to 25.
 */
export function stakeCapPearls(round: number, rounds: number): number {
  const last = CAPS_PEARLS.length - 1
  const position = rounds <= 1 ? last : ((round - 1) / (rounds - 1)) * last
  const below = CAPS_PEARLS[Math.floor(position)] as number
  const above = CAPS_PEARLS[Math.ceil(position)] as number
  const cap = below + (above - below) * (position - Math.floor(position))
  return Math.round(cap / STAKE_MIN_PEARLS) * STAKE_MIN_PEARLS
}
