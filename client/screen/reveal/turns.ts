import type { Swap, TurnedCard } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'

/** What is turned over: first every swap, then every card. */
export type Turn =
  | { readonly type: 'swap'; readonly swap: Swap }
  | { readonly type: 'card'; readonly card: TurnedCard }

type Turning = Pick<PhaseViewOf<'reveal'>, 'span' | 'cardMs' | 'swaps' | 'cards' | 'onTrial'>

export const turnsOf = ({ swaps, cards }: Pick<Turning, 'swaps' | 'cards'>): Turn[] => [
  ...swaps.map((swap) => ({ type: 'swap', swap }) as const),
  ...cards.map((card) => ({ type: 'card', card }) as const),
]

/** How many of them have begun to turn at a moment of the server's clock. */
export function begunAt({ span, cardMs, swaps, cards }: Turning, nowMs: number): number {
  const due = Math.floor((nowMs - span.startedAtMs) / cardMs) + 1
  return Math.max(0, Math.min(swaps.length + cards.length, due))
}

/** The card on trial, from when all are turned until the phase ends; null before and where none is. */
export function triedAt(phase: Turning, nowMs: number): TurnedCard | null {
  const { span, cardMs, swaps, cards, onTrial } = phase
  const fromMs = span.startedAtMs + (swaps.length + cards.length) * cardMs
  return onTrial === null || nowMs < fromMs ? null : (cards[onTrial] ?? null)
}

/** The racers that a turn is about. */
export const racersIn = (turn: Turn | undefined): readonly number[] => {
  if (turn === undefined) return []
  return turn.type === 'card' ? [turn.card.racer] : [turn.swap.first, turn.swap.second]
}
