import type { CardId } from '../../../game/card.ts'
import type { TurnedCard } from '../../../game/round.ts'
import type { RacerFlags } from '../../shared/playout.ts'

/** What is seen of a racer's state over its head. */
export type BodyMark = 'asleep' | 'steaming' | 'dizzy'

/** By what cards do; of several the first here. */
const OF_CARDS: readonly (readonly [CardId, BodyMark])[] = [
  ['lullaby', 'asleep'],
  ['espresso', 'steaming'],
  ['bad-oyster', 'dizzy'],
  ['brain-coral', 'dizzy'],
]

/**
 * The cards at work on each racer, in the order in which they were turned.
 *
 * @param lineUp by racer; hormone of an earlier race works without a card of this one.
 */
export const cardsInForce = (
  lineUp: readonly { readonly isOnHormone: boolean }[],
  cards: readonly TurnedCard[],
): CardId[][] =>
  lineUp.map(({ isOnHormone }, at) => {
    const working = cards.filter(({ racer, verdict }) => racer === at && verdict === 'works')
    const ids = working.map(({ card }) => card)
    return isOnHormone && !ids.includes('growth-hormone') ? [...ids, 'growth-hormone'] : ids
  })

/** What a racer shows now: first what the race itself tells of it, then what its cards do all the way. */
export function markOf(cards: readonly CardId[], flags: Readonly<RacerFlags>): BodyMark | null {
  if (flags.isAstray || flags.isStumbling || flags.isOut) return 'dizzy'
  if (flags.isFinished) return null
  return OF_CARDS.find(([card]) => cards.includes(card))?.[1] ?? null
}
