import type { CardId } from '../card.ts'
import type { CardPlay } from '../state.ts'

/** A hand without one copy of each of the played cards. */
export function handWithout(hand: readonly CardId[], played: readonly CardId[]): CardId[] {
  const left = [...hand]
  for (const card of played) {
    const at = left.indexOf(card)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** The plays whose cards are in the hand; each card there serves once. */
export function heldPlays(hand: readonly CardId[], plays: readonly CardPlay[]): CardPlay[] {
  const left = [...hand]
  return plays.filter(({ card }) => {
    const at = left.indexOf(card)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}
