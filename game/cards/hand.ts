import type { CardId } from '../card.ts'
import { DISCARDS_MAX, HAND_MAX } from '../limits.ts'
import type { CardPlay, CardUse, SeatNumber } from '../round.ts'

/** A player's cards: those held, and those played or let go, newest last. */
export interface Cards {
  readonly hand: readonly CardId[]
  readonly discards: readonly CardId[]
}

/** A hand without one copy of each of these cards. */
export function handWithout(hand: readonly CardId[], cards: readonly CardId[]): CardId[] {
  const left = [...hand]
  for (const card of cards) {
    const at = left.indexOf(card)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** The plays whose cards are in the hand; each card there serves once. */
export function heldPlays(hand: readonly CardId[], plays: readonly CardPlay[]): CardPlay[] {
  const left = [...hand]
  return plays.filter(({ card }) => {
    const at = left.indexOf(card)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** With cards that come in; what a full hand cannot hold goes to the discards. */
export function withCards({ hand, discards }: Cards, cards: readonly CardId[]): Cards {
  const room = Math.max(0, HAND_MAX - hand.length)
  return {
    hand: [...hand, ...cards.slice(0, room)],
    discards: [...discards, ...cards.slice(room)].slice(-DISCARDS_MAX),
  }
}

/** With cards that were played: out of the hand, onto the discards. */
export const withPlayed = ({ hand, discards }: Cards, cards: readonly CardId[]): Cards => ({
  hand: handWithout(hand, cards),
  discards: [...discards, ...cards].slice(-DISCARDS_MAX),
})

/** With cards that come back from the discards, as far as the hand has room. */
export const withReturned = ({ hand, discards }: Cards, cards: readonly CardId[]): Cards =>
  withCards({ hand, discards: handWithout(discards, cards) }, cards)

/** The cards of whoever used a card that acts at once. */
export function afterUsing(cards: Cards, use: CardUse): Cards {
  const played = withPlayed(cards, [use.type])
  if (use.type === 'shakedown') return withCards(played, use.cards)
  if (use.type === 'beachcomber') return withReturned(played, [use.card])
  return played
}

/** The hand of whoever a card was used on. */
export const afterSuffering = (
  hand: readonly CardId[],
  use: CardUse,
  seat: SeatNumber,
): readonly CardId[] =>
  use.type === 'shakedown' && use.victim === seat ? handWithout(hand, use.cards) : hand

/** Whom a card that acted at once was for. */
export function victimsOf(use: CardUse): readonly SeatNumber[] {
  switch (use.type) {
    case 'pickpocket':
    case 'shakedown':
    case 'monosyllables':
      return [use.victim]
    case 'gag-order':
      return use.victims
    case 'alms':
      return [use.receiver]
    default:
      return []
  }
}
