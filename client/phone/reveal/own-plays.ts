import { swapped } from '../../../game/cards/effects.ts'
import type { CardPlay, Swap, TurnedCard } from '../../../game/round.ts'

/** Whether one of these plays is this card, where it lies after all swaps. */
export const isPlayedIn = (
  plays: readonly CardPlay[],
  { card, racer }: Pick<TurnedCard, 'card' | 'racer'>,
  swaps: readonly Swap[],
): boolean =>
  plays.some(
    ({ card: own, target }) =>
      own === card && target.type === 'racer' && swapped(target.racer, swaps) === racer,
  )

/** Whether one of these plays is this swap, whichever of its racers was named first. */
export const isSwapIn = (plays: readonly CardPlay[], { first, second }: Swap): boolean =>
  plays.some(
    ({ target }) =>
      target.type === 'racers' &&
      Math.min(target.first, target.second) === first &&
      Math.max(target.first, target.second) === second,
  )
