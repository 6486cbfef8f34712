import { isGagged } from '../../../game/draft.ts'
import type { View } from '../../../game/view.ts'

const RACE_CARDS = ['megaphone', 'slick'] as const

export type RaceCard = (typeof RACE_CARDS)[number]

/** The race cards that this player can still play in the race that is on. */
export function raceCardsOf({ phase, mine }: View): RaceCard[] {
  if (phase.type !== 'race' || !mine || !phase.mine || isGagged(phase.uses, mine.seat)) return []
  const hasPlayed = phase.moves.some(({ seat, kind }) => seat === mine.seat && kind !== 'shout')
  return hasPlayed ? [] : RACE_CARDS.filter((card) => mine.hand.includes(card))
}
