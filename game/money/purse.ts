import type { DraftBet } from '../command.ts'
import { BETS_MAX, FREE_STAKE_PEARLS, STAKE_MIN_PEARLS } from '../limits.ts'
import type { Bet } from '../round.ts'

/** What a player may stake from, in pearls. */
export interface Purse {
  readonly pearls: number
  /** The most that all stakes of this round may come to. */
  readonly capPearls: number
}

/** With fewer pearls than this, the one bet is the house's stake, which pays winnings only. */
export const isFreeBetOnly = ({ pearls }: Pick<Purse, 'pearls'>): boolean =>
  pearls < FREE_STAKE_PEARLS

/** What all stakes together may come to, in pearls. */
export const budgetPearls = (purse: Purse): number =>
  isFreeBetOnly(purse) ? FREE_STAKE_PEARLS : Math.min(purse.pearls, purse.capPearls)

/** The most that this bet can come to beside the others, in pearls; 0: it cannot be made. */
export function stakeMaxPearls(
  bets: readonly DraftBet[],
  purse: Purse,
  wished: Pick<DraftBet, 'racer' | 'kind'>,
): number {
  const others = bets.filter((bet) => !isSameBet(bet, wished))
  if (others.length >= BETS_MAX) return 0
  const left = others.reduce((rest, { stakePearls }) => rest - stakePearls, budgetPearls(purse))
  return left < STAKE_MIN_PEARLS ? 0 : left
}

/** One bet of a kind on one racer: whether these two are it. */
export const isSameBet = (
  one: Pick<DraftBet, 'racer' | 'kind'>,
  other: Pick<DraftBet, 'racer' | 'kind'>,
): boolean => one.racer === other.racer && one.kind === other.kind

/** The bets that a purse can pay for: stakes beyond it are cut in their order, those too small dropped. */
export function betsWithin(purse: Purse, drafts: readonly DraftBet[]): Bet[] {
  const isFree = isFreeBetOnly(purse)
  let left = budgetPearls(purse)
  return drafts.flatMap((bet) => {
    // The house stakes neither more nor less than this.
    const stakePearls = isFree ? left : Math.min(bet.stakePearls, left)
    if (stakePearls < STAKE_MIN_PEARLS) return []
    left -= stakePearls
    return [{ ...bet, stakePearls, isFree }]
  })
}
