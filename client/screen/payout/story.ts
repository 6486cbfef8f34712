import type { CardId } from '../../../game/card.ts'
import { itemOf } from '../../../game/cards/cards.ts'
import type { PayoutPhase, Trial } from '../../../game/phase.ts'
import type { SeatNumber } from '../../../game/round.ts'

export interface Why {
  /** Cards that worked for the winner. */
  readonly thanksTo: readonly CardId[]
  /** Cards that worked against it, in vain. */
  readonly despite: readonly CardId[]
}

/** What was done to the winner; null where there is none. */
export function whyOf({ cards, outcome }: Pick<PayoutPhase, 'cards' | 'outcome'>): Why | null {
  const winner = outcome.type === 'run' ? outcome.placings[0]?.racer : undefined
  if (winner === undefined) return null
  const working = cards
    .filter(({ racer, verdict }) => racer === winner && verdict === 'works')
    .map(({ card }) => card)
  return {
    thanksTo: working.filter((card) => !isHarm(card)),
    despite: working.filter(isHarm),
  }
}

const isHarm = (card: CardId): boolean => itemOf(card)?.isHarmful === true

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
