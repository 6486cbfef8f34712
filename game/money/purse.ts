import type { DraftBet } from '../command.ts'
import { BETS_MAX, STAKE_MIN_PEARLS } from '../limits.ts'
import type { Bet } from '../state.ts'

/** What a player may stake from, in pearls. */
export interface Purse {
  readonly pearls: number
  /** The most that all stakes of this round may come to. */
  readonly capPearls: number
}

/** With fewer pearls than the smallest stake, the house lends one that pays winnings only. */
export const isFreeBetOnly = ({ pearls }: Pick<Purse, 'pearls'>): boolean =>
  pearls < STAKE_MIN_PEARLS

/** What all stakes together may come to, in pearls. */
export const budgetPearls = (purse: Purse): number =>
  isFreeBetOnly(purse) ? STAKE_MIN_PEARLS : Math.min(purse.pearls, purse.capPearls)

/** The most that this racer can be backed with beside the other bets, in pearls; 0: not at all. */
export function stakeMaxPearls(bets: readonly DraftBet[], purse: Purse, racer: number): number {
  const others = bets.filter((bet) => bet.racer !== racer)
  if (others.length >= BETS_MAX) return 0
  const left = others.reduce((rest, { stakePearls }) => rest - stakePearls, budgetPearls(purse))
  return left < STAKE_MIN_PEARLS ? 0 : left
}

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
