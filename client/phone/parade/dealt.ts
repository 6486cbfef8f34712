import { HAND_MAX } from '../../../game/limits.ts'
import type { Settings } from '../../../game/settings.ts'

/** Cards that a round deals: the hand with the first one, two with the last. */
const dealtCount = (round: number, { rounds, startingCards }: Settings): number => {
  if (round === 1) return startingCards
  return round === rounds ? 2 : 1
}

/** Whether a dealt card may have found no room. */
export const isFull = (round: number, cards: number): boolean => round > 1 && cards >= HAND_MAX

/**
 * How many cards of a hand, its last ones, came with this round. A full hand does not tell: some of
 * what was dealt may have gone to the discards.
 */
export const freshCards = (round: number, cards: number, settings: Settings): number =>
  isFull(round, cards) ? 0 : Math.min(cards, dealtCount(round, settings))
