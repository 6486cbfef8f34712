import type { CardPlay, Entry, Racer, Swap, TurnedCard } from '../round.ts'
import { swapped, turnCards } from './effects.ts'
import { itemsIn } from './locked-items.ts'

/** What a reveal turns. */
export interface TurnedRound {
  readonly swaps: readonly Swap[]
  readonly cards: readonly TurnedCard[]
}

/** What a reveal turns of all that is locked in. */
export const turnRound = (lineUp: readonly Racer[], entries: readonly Entry[]): TurnedRound =>
  turnPlays(
    lineUp,
    entries.flatMap(({ locked }) => locked?.plays ?? []),
  )

/**
 * All swaps, then all items where they lie after them. Swaps work in the order of their racers, so
 * that the order says nothing of who played them; the same two racers change places once.
 */
export function turnPlays(lineUp: readonly Racer[], plays: readonly CardPlay[]): TurnedRound {
  const items = itemsIn(plays)
  const pairs = plays
    .flatMap(({ target }) => (target.type === 'racers' ? [inOrder(target)] : []))
    .toSorted((a, b) => a.first - b.first || a.second - b.second)
  const swaps: Swap[] = []
  for (const { first, second } of pairs) {
    const isRepeated = swaps.some((one) => one.first === first && one.second === second)
    const moves = items.some(({ racer }) => [first, second].includes(swapped(racer, swaps)))
    swaps.push({ first, second, verdict: isRepeated ? 'repeated' : moves ? 'works' : 'idle' })
  }
  const moved = items.map(({ card, racer }) => ({ card, racer: swapped(racer, swaps) }))
  return { swaps, cards: turnCards(lineUp, moved) }
}

const inOrder = ({ first, second }: { readonly first: number; readonly second: number }) => ({
  first: Math.min(first, second),
  second: Math.max(first, second),
})
