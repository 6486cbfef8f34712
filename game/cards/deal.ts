import { CARD_IDS, type CardId } from '../card.ts'
import { OFFERS_PER_ROUND, STARTING_CARDS } from '../limits.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import { CARDS } from './cards.ts'

/** Cards by weight, each kind at most once. */
function draw(rng: Rng, count: number): CardId[] {
  const drawn: CardId[] = []
  while (drawn.length < count) {
    const left = CARD_IDS.filter((card) => !drawn.includes(card))
    drawn.push(rng.pickWeighted(left, (card) => CARDS[card].weight))
  }
  return drawn
}

/** The starting hand of a seat, from the seat's own chance. */
export const dealHand = (seat: Seed): CardId[] => draw(rngOf(seat, 'hand'), STARTING_CARDS)

/** The offers of a seat in a round, from the seat's own chance. */
export const dealOffers = (seat: Seed, round: number): CardId[] =>
  draw(rngOf(seat, 'offers', round), OFFERS_PER_ROUND)
