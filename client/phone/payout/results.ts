import { gainOf } from '../../../game/money/bets.ts'
import { worthPearls } from '../../../game/money/standings.ts'
import type { PayoutReason } from '../../../game/phase.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'

export { type Ranked, rank } from '../../shared/ranks.ts'

/** A movement of somebody's pearls in a round, bets aside. */
export interface MoneyLine {
  readonly reason: PayoutReason | 'other'
  /** What it did to their worth: interest makes it less. */
  readonly pearls: number
}

/**
 * Why somebody's worth moved in a round, bets aside. What no line tells of, purchases and cards that
 * acted at once, is the rest of what the standings say, so that all of it adds up.
 */
export function moneyLines(
  { bets, lines, standings }: Pick<PhaseViewOf<'payout'>, 'bets' | 'lines' | 'standings'>,
  seat: SeatNumber,
): MoneyLine[] {
  const standing = standings.find((one) => one.seat === seat)
  if (!standing) return []
  const own = lines
    .filter((line) => line.seat === seat)
    .map(({ reason, pearls }) => ({ reason, pearls: reason === 'interest' ? -pearls : pearls }))
  const told = [
    ...bets.filter((bet) => bet.seat === seat).map(gainOf),
    ...own.map(({ pearls }) => pearls),
  ].reduce((sum, pearls) => sum + pearls, 0)
  const rest = worthPearls(standing) - standing.beforePearls - told
  return rest === 0 ? own : [...own, { reason: 'other', pearls: rest }]
}
