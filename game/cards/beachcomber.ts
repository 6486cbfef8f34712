import type { CardId } from '../card.ts'
import { HAND_MAX } from '../limits.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { Seat } from '../state.ts'
import type { InstantCard } from './card-facts.ts'
import { CARDS } from './cards.ts'

/** Takes a card back from the own discards, for half of its price. */
export const beachcomber: InstantCard = {
  kind: 'purchase',
  weight: 4,
  pricePearls: 40,
  isAction: false,
  target: 'card',
  use: ({ seat, target }) => {
    if (target.type !== 'card' || !isOnBeach(target.card, seat)) {
      return err({ type: 'WrongTarget' })
    }
    if (seat.hand.length >= HAND_MAX) return err({ type: 'HandFull', cardsMax: HAND_MAX })
    const pricePearls = combedPearls(target.card)
    if (seat.pearls < pricePearls) {
      return err({ type: 'TooFewPearls', pearls: seat.pearls, pricePearls })
    }
    const postings = move(seat.seat, 'house', pricePearls)
    return ok({ use: { type: 'beachcomber', card: target.card }, postings })
  },
}

/** Whether a card can be combed: not the Beachcomber itself, or it would never end. */
const isOnBeach = (card: CardId, { discards }: Pick<Seat, 'discards'>): boolean =>
  card !== 'beachcomber' && discards.includes(card)

/** What a card costs that is combed from the beach, the Beachcomber's own price aside. */
export const combedPearls = (card: CardId): number => Math.floor(CARDS[card].pricePearls / 2)
