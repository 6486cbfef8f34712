import type { SeatBet, SettledBet } from '../phase.ts'
import type { Bet, Entry } from '../round.ts'

/** What a bet takes from its player's purse, in pearls: nothing where the house stakes it. */
export const ownStakePearls = (bet: Pick<Bet, 'isFree' | 'stakePearls'>): number =>
  bet.isFree ? 0 : bet.stakePearls

/** What a settled bet brought or cost its player, in pearls. */
export const gainOf = (bet: SettledBet): number => bet.paidPearls - ownStakePearls(bet)

export const sumOfStakes = (bets: readonly Pick<Bet, 'isFree' | 'stakePearls'>[]): number =>
  bets.reduce((sum, bet) => sum + ownStakePearls(bet), 0)

/** All bets of a round, by seat. */
export const betsOf = (entries: readonly Entry[]): SeatBet[] =>
  entries.flatMap(({ seat, locked }) => (locked?.bets ?? []).map((bet) => ({ seat, ...bet })))
