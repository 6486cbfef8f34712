import type { CardId } from '../../../game/card.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import type { CardPlay, SeatNumber } from '../../../game/round.ts'

/** A card for which it is being chosen whom or what it is for. */
export interface Picking {
  readonly card: CardId
  /** The first of two racers, once it is chosen. */
  readonly first: number | null
}

/** Whether a card is put on racers: the tickets ask, not the hand. */
export const isForRacers = (card: CardId): boolean =>
  CARDS[card].kind === 'item' || CARDS[card].kind === 'reveal'

/** Whether it wants two of them. */
export const isForTwo = (card: CardId): boolean => CARDS[card].kind === 'reveal'

/** What a tap on a racer comes to: the play is whole, or one more racer is wanted. */
export function picked(picking: Picking, racer: number): CardPlay | Picking {
  const { card, first } = picking
  if (!isForTwo(card)) return { card, target: { type: 'racer', racer } }
  if (first === null) return { ...picking, first: racer }
  if (first === racer) return { ...picking, first: null }
  return { card, target: { type: 'racers', first, second: racer } }
}

/** The players that are chosen after a tap on one; of too many, the first chosen goes. */
export function withSeat(
  seats: readonly SeatNumber[],
  seat: SeatNumber,
  countMax: number,
): readonly SeatNumber[] {
  if (seats.includes(seat)) return seats.filter((one) => one !== seat)
  return [...seats, seat].slice(-countMax)
}
