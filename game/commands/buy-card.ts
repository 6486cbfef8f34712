import { CARDS } from '../cards/cards.ts'
import type { Decision } from '../context.ts'
import { HAND_MAX } from '../limits.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber, State } from '../state.ts'
import { openEntry } from './open-entry.ts'

/** A player buys one of the three offers, before locking in. */
export function buyCard(state: State, number: SeatNumber, at: number): Decision {
  const open = openEntry(state, number)
  if (!open.ok) return open
  const { seat, entry } = open.value
  const offer = entry.offers[at]
  if (!offer) return err({ type: 'NoSuchOffer' })
  if (offer.isSold) return err({ type: 'OfferSold' })
  if (seat.hand.length >= HAND_MAX) return err({ type: 'HandFull', cardsMax: HAND_MAX })
  const { pricePearls } = CARDS[offer.card]
  if (seat.pearls < pricePearls) {
    return err({ type: 'TooFewPearls', pearls: seat.pearls, pricePearls })
  }
  const postings = move(number, 'house', pricePearls)
  return ok([{ type: 'CardBought', seat: number, offer: at, card: offer.card, postings }])
}
