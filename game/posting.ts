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
