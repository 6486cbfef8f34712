import type { CardId } from '../../../game/card.ts'
import { itemOf } from '../../../game/cards/cards.ts'
import type { TurnedCard } from '../../../game/round.ts'
import type { Turn } from './turns.ts'

/** How one card strikes another: a boost that is found out is caught. */
export type Manner = 'breaks' | 'bounces' | 'catches'

/** Two cards that meet on one racer. */
export interface Clash {
  readonly manner: Manner
  readonly striker: CardId
  /** Of what is broken or bounces there is one; caught together are several. */
  readonly struck: readonly CardId[]
}

/** A Royal Taster eats what it stops; from the other counters it falls back. */
const MANNERS: Readonly<Partial<Record<CardId, Manner>>> = { 'royal-taster': 'breaks' }

/**
 * What is staged while a card is turned: once for each card that is stopped, when it is seen itself,
 * and for the boosts that a Spot Check finds. Null where nothing meets.
 */
export function clashOf(turn: Turn, cards: readonly TurnedCard[]): Clash | null {
  if (turn.type === 'swap') return null
  const { card, racer, verdict } = turn.card
  const striker = itemOf(card)?.stoppedBy ?? null
  if (verdict === 'stopped' && striker !== null) {
    return { manner: MANNERS[striker] ?? 'bounces', striker, struck: [card] }
  }
  if (card !== 'spot-check' || verdict !== 'works') return null
  const struck = cards
    .filter((one) => one.racer === racer && one.verdict === 'works' && itemOf(one.card)?.isBoost)
    .map((one) => one.card)
  // Hormone of an earlier race is found in the racer, not in a card.
  return struck.length === 0 ? null : { manner: 'catches', striker: card, struck }
}

const MEET_MS = { least: 250, most: 800 }
/** Of a card's time: to turn, and to be read when all is over. */
const AROUND_MS = 900

/** How long two cards take to meet, in milliseconds, where a card has so many. */
export const meetMs = (cardMs: number): number =>
  Math.min(MEET_MS.most, Math.max(MEET_MS.least, cardMs - AROUND_MS))
