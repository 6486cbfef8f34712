import { ALMS_PEARLS } from '../../game/cards/alms.ts'
import { gainOf } from '../../game/money/bets.ts'
import { worthPearls } from '../../game/money/standings.ts'
import type { PayoutPhase, PayoutReason, SettledBet, Standing } from '../../game/phase.ts'
import type { CardUse } from '../../game/round.ts'

/**
 * Why a purse moved beside its bets. `robbed` and `pickpocket` are the two ends of one theft;
 * `quiet` is all that the screen is not told: purchases, the bonus of the early, payout cards,
 * rivals.
 */
export type ExtraReason = PayoutReason | 'pickpocket' | 'robbed' | 'alms' | 'quiet'

export interface Extra {
  readonly reason: ExtraReason
  readonly pearls: number
}

export interface MoneyRow {
  readonly bets: readonly (SettledBet & { readonly gainPearls: number })[]
  readonly extras: readonly Extra[]
  /** The sum of all of these: worth now less worth at the payout before. */
  readonly totalPearls: number
}

/** How a seat came from its worth at the payout before to that of now; it adds up. */
export function moneyOf(
  phase: Pick<PayoutPhase, 'bets' | 'lines' | 'uses'>,
  standing: Standing,
): MoneyRow {
  const { seat } = standing
  const bets = phase.bets
    .filter((bet) => bet.seat === seat)
    .map((bet) => ({ ...bet, gainPearls: gainOf(bet) }))
  const told = [
    ...phase.lines
      .filter((line) => line.seat === seat)
      // Interest is added to a debt: it is lost.
      .map(({ reason, pearls }) => extra(reason, reason === 'interest' ? -pearls : pearls)),
    ...phase.uses.flatMap(({ seat: user, use }) => usedBy(user, use, seat)),
  ]
  const totalPearls = worthPearls(standing) - standing.beforePearls
  const known = sum(bets.map(({ gainPearls }) => gainPearls)) + sumOfExtras(told)
  const extras = [...told, extra('quiet', totalPearls - known)].filter(({ pearls }) => pearls !== 0)
  return { bets, extras, totalPearls }
}

export const sumOfExtras = (extras: readonly Extra[]): number =>
  sum(extras.map(({ pearls }) => pearls))

function usedBy(user: number, use: CardUse, seat: number): Extra[] {
  if (use.type === 'alms') return use.receiver === seat ? [extra('alms', ALMS_PEARLS)] : []
  if (use.type !== 'pickpocket') return []
  if (user === seat) return [extra('pickpocket', use.pearls)]
  return use.victim === seat ? [extra('robbed', -use.pearls)] : []
}

const extra = (reason: ExtraReason, pearls: number): Extra => ({ reason, pearls })

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
