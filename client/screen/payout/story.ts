import type { CardId } from '../../../game/card.ts'
import type { Trial } from '../../../game/phase.ts'
import type { SeatNumber } from '../../../game/round.ts'

export interface Judged {
  /** Who named the right player. */
  readonly right: readonly SeatNumber[]
  /** How many named somebody else. */
  readonly wrong: number
}

/** Who was right about the card on trial. What its player said of it counts for nothing. */
export function judge({ culprit, accusations }: Trial): Judged {
  const others = accusations.filter(({ seat }) => seat !== culprit)
  const right = others.filter(({ accused }) => accused === culprit).map(({ seat }) => seat)
  return { right, wrong: others.length - right.length }
}

/** Each card once, with how often it was played. */
export const counted = (cards: readonly CardId[]): readonly { card: CardId; times: number }[] =>
  [...new Set(cards)].map((card) => ({ card, times: cards.filter((one) => one === card).length }))
