/** What the payout shows by a moment. */
export interface PayoutBeat {
  /** How much of what everybody won or lost is counted, 0 to 1. */
  readonly counted: number
  /** Whether the rows stand in the new order. */
  readonly isReordered: boolean
  readonly board: 'story' | 'chart'
}

/** The finish is looked at first; then bets are told, and pearls counted. */
const COUNT_FROM_MS = 2_200
const COUNT_MS = 1_200
/** Long enough to read either board; a payout that is short has room for each once. */
const BOARD_MS = 7_000

/**
 * @param elapsedMs since the payout began, by the server's clock: who comes late sees the end.
 * @param lengthMs of the payout; null: until the host ends it.
 */
export function payoutBeatAt(elapsedMs: number, lengthMs: number | null): PayoutBeat {
  const boardMs = Math.min(BOARD_MS, (lengthMs ?? Number.POSITIVE_INFINITY) / 2)
  const counted = Math.max(0, Math.min(1, (elapsedMs - COUNT_FROM_MS) / COUNT_MS))
  return {
    counted,
    isReordered: counted === 1,
    board: Math.floor(elapsedMs / boardMs) % 2 === 1 ? 'chart' : 'story',
  }
}
