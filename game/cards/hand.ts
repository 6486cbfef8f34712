import type { CardId } from '../card.ts'

/** A hand without one copy of each of the played cards. */
export function handWithout(hand: readonly CardId[], played: readonly CardId[]): CardId[] {
  const left = [...hand]
  for (const card of played) {
    const at = left.indexOf(card)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}
