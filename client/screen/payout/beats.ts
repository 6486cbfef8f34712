/** What the payout shows by a moment. */
export interface PayoutBeat {
  /** How much of what everybody won or lost is counted, 0 to 1. */
  readonly counted: number
  /** Whether the rows stand in the new order. */
  readonly isReordered: boolean
  readonly board: Board
}

export type Board = 'replay' | 'story' | 'chart'

/** The finish is looked at first; then bets are told, and pearls counted. */
const COUNT_FROM_MS = 2_200
const COUNT_MS = 1_200
/** The replay of the finish; a payout that is shorter than twice that has none. */
export const REPLAY_MS = 6_000
/** Long enough to read a board; a payout that is short has room for each once. */
const BOARD_MS = 7_000

/**
 * @param elapsedMs since the payout began, by the server's clock: who comes late sees the end.
 * @param lengthMs of the payout; null: until the host ends it.
 * @param boards that there are, in their order.
 */
export function payoutBeatAt(
  elapsedMs: number,
  lengthMs: number | null,
  boards: readonly Board[],
): PayoutBeat {
  const counted = Math.max(0, Math.min(1, (elapsedMs - COUNT_FROM_MS) / COUNT_MS))
  return {
    counted,
    isReordered: counted === 1,
    board: boardAt(elapsedMs, lengthMs ?? Number.POSITIVE_INFINITY, boards),
  }
}

function boardAt(elapsedMs: number, lengthMs: number, boards: readonly Board[]): Board {
  const hasReplay = boards.includes('replay') && lengthMs >= 2 * REPLAY_MS
  if (hasReplay && elapsedMs < REPLAY_MS) return 'replay'
  const others = boards.filter((board) => board !== 'replay')
  const fromMs = hasReplay ? REPLAY_MS : 0
  const boardMs = Math.min(BOARD_MS, (lengthMs - fromMs) / others.length)
  const turn = Math.max(0, Math.floor((elapsedMs - fromMs) / boardMs))
  return others[turn % others.length] ?? 'story'
}
