import { CARD_IDS, CARDS, type CardId } from './cards.ts'
import { type Chance, type ChanceSeed, chanceOf } from '../random.ts'
import { OFFERS_PER_ROUND, STARTING_CARDS } from '../limits.ts'

/** Cards by weight, each kind at most once. */
function draw(chance: Chance, count: number): CardId[] {
  const drawn: CardId[] = []
  while (drawn.length < count) {
    const left = CARD_IDS.filter((card) => !drawn.includes(card))
    drawn.push(chance.pickWeighted(left, (card) => CARDS[card].weight))
  }
  return drawn
}

/** The starting hand of a seat, from the seat's own chance. */
export const dealHand = (seat: ChanceSeed): CardId[] => draw(chanceOf(seat, 'hand'), STARTING_CARDS)

/** The offers of a seat in a round, from the seat's own chance. */
export const dealOffers = (seat: ChanceSeed, round: number): CardId[] =>
  draw(chanceOf(seat, 'offers', round), OFFERS_PER_ROUND)
