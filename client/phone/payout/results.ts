import { gainOf } from '../../../game/money/bets.ts'
import type { SettledBet } from '../../../game/phase.ts'
import type { SeatNumber } from '../../../game/round.ts'

export { type Ranked, rank } from '../../shared/ranks.ts'

/** What somebody's bets brought or cost, in pearls; a free stake costs nothing. */
export const gainPearls = (bets: readonly SettledBet[], seat: SeatNumber): number =>
  bets.filter((bet) => bet.seat === seat).reduce((sum, bet) => sum + gainOf(bet), 0)
