import { isSameBet } from '../../../game/money/purse.ts'
import type { BetKind } from '../../../game/round.ts'
import type { Draft } from './draft.ts'

/**
 * The column of a racer's ticket that the chips below it belong to: the one last used while it is
 * backed, else the first that is; null where nothing is staked on the racer.
 */
export function columnOf(
  { bets }: Pick<Draft, 'bets'>,
  racer: number,
  lastUsed: BetKind | null,
): BetKind | null {
  if (lastUsed && bets.some((bet) => isSameBet(bet, { racer, kind: lastUsed }))) return lastUsed
  return bets.find((bet) => bet.racer === racer)?.kind ?? null
}
