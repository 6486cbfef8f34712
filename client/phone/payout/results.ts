import { gainOf } from '../../../game/money/bets.ts'
import { worthPearls } from '../../../game/money/standings.ts'
import type { PayoutReason } from '../../../game/phase.ts'
import type { SeatNumber, SeatUse } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'

export { type Ranked, rank } from '../../shared/ranks.ts'

/** A movement of somebody's pearls in a round, bets aside. */
export interface MoneyLine {
  readonly reason: PayoutReason | 'pickpocket' | 'robbed' | 'alms' | 'other'
  /** What it did to their worth: interest makes it less. */
  readonly pearls: number
}

/** What the house gives for Alms. */
const ALMS_PEARLS = 250

/** What a card that acted at once did to somebody's pearls. */
function usedLines({ seat: user, use }: SeatUse, seat: SeatNumber): MoneyLine[] {
  if (use.type === 'alms') {
    return use.receiver === seat ? [{ reason: 'alms', pearls: ALMS_PEARLS }] : []
  }
  if (use.type !== 'pickpocket') return []
  if (user === seat) return [{ reason: 'pickpocket', pearls: use.pearls }]
  return use.victim === seat ? [{ reason: 'robbed', pearls: -use.pearls }] : []
}

/**
 * Why somebody's worth moved in a round, bets aside. What no line tells of, purchases first of all,
 * is the rest of what the standings say, so that all of it adds up.
 */
export function moneyLines(
  {
    bets,
    lines,
    uses,
    standings,
  }: Pick<PhaseViewOf<'payout'>, 'bets' | 'lines' | 'uses' | 'standings'>,
  seat: SeatNumber,
): MoneyLine[] {
  const standing = standings.find((one) => one.seat === seat)
  if (!standing) return []
  const own: MoneyLine[] = [
    ...lines
      .filter((line) => line.seat === seat)
      .map(({ reason, pearls }) => ({ reason, pearls: reason === 'interest' ? -pearls : pearls })),
    ...uses.flatMap((one) => usedLines(one, seat)).filter(({ pearls }) => pearls !== 0),
  ]
  const told = [
    ...bets.filter((bet) => bet.seat === seat).map(gainOf),
    ...own.map(({ pearls }) => pearls),
  ].reduce((sum, pearls) => sum + pearls, 0)
  const rest = worthPearls(standing) - standing.beforePearls - told
  return rest === 0 ? own : [...own, { reason: 'other', pearls: rest }]
}
