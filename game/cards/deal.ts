import { CARD_IDS, type CardId } from '../card.ts'
import { CROWD_CARDS, OFFERS_PER_ROUND } from '../limits.ts'
import { type Rng, rngOf, type Seed } from '../random.ts'
import type { SeatNumber } from '../round.ts'
import type { Settings } from '../settings.ts'
import { CARDS } from './cards.ts'

/** Cards by weight, each kind at most once; without the Anvil in family mode. */
function draw(
  rng: Rng,
  count: number,
  { isFamily }: Pick<Settings, 'isFamily'>,
  among: readonly CardId[] = CARD_IDS,
): CardId[] {
  const drawn: CardId[] = []
  while (drawn.length < count) {
    const left = among.filter((card) => !drawn.includes(card) && !(isFamily && card === 'anvil'))
    drawn.push(rng.pickWeighted(left, (card) => CARDS[card].weight))
  }
  return drawn
}

/** The starting hand of a seat, from the seat's own chance. */
export const dealHand = (seat: Seed, settings: Settings): CardId[] =>
  draw(rngOf(seat, 'hand'), settings.startingCards, settings)

/** The cards that a seat is dealt with a later round: one, with the last round two. */
export const dealCards = (seat: Seed, round: number, settings: Settings): CardId[] =>
  draw(rngOf(seat, 'cards', round), round === settings.rounds ? 2 : 1, settings)

/** The offers of a seat in a round, from the seat's own chance. */
export const dealOffers = (seat: Seed, round: number, settings: Settings): CardId[] =>
  draw(rngOf(seat, 'offers', round), OFFERS_PER_ROUND, settings)

/** The items that the crowd may vote for in a round. */
export const dealCrowd = (seed: Seed, settings: Settings): CardId[] =>
  draw(
    rngOf(seed, 'crowd'),
    CROWD_CARDS,
    settings,
    CARD_IDS.filter((card) => CARDS[card].kind === 'item'),
  )

/** Another seat at random, from the seat's own chance. */
export const dealRival = (
  seed: Seed,
  round: number,
  others: readonly SeatNumber[],
): SeatNumber | null => (others.length > 0 ? rngOf(seed, 'rival', round).pick(others) : null)
