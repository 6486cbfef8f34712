import type { CardId } from '../game/card.ts'
import { CARDS } from '../game/cards/cards.ts'
import type { CardGain } from './card-pair.ts'
import { printTable } from './figures.ts'

/** What a card brought, by pairs of games of equal seeds. */
export interface CardWorth {
  readonly card: CardId
  readonly pairs: number
  readonly meanPearls: number
  /** Half the width of the 95 % interval of the mean. */
  readonly marginPearls: number
}

/** With fewer pairs, an interval says little. */
const PAIRS_MIN = 100
/** Standard errors on each side of a mean that hold it in 95 of 100 cases. */
const Z95 = 1.96

export function worthOf(card: CardId, all: readonly CardGain[]): CardWorth {
  const gains = all.flatMap((one) => (one.card === card ? (one.gainPearls ?? []) : []))
  const pairs = gains.length
  const meanPearls = gains.reduce((sum, gain) => sum + gain, 0) / pairs
  const squares = gains.reduce((sum, gain) => sum + (gain - meanPearls) ** 2, 0)
  const marginPearls = Z95 * Math.sqrt(squares / (pairs - 1) / pairs)
  return { card, pairs, meanPearls, marginPearls }
}

/** Whether the interval is as narrow as is wanted: on each side less than half of the price. */
export const isKnown = ({ card, pairs, marginPearls }: CardWorth): boolean =>
  pairs >= PAIRS_MIN && marginPearls < CARDS[card].pricePearls / 2

/** Playing it does not do better than passing. */
export const isDead = ({ meanPearls, marginPearls }: CardWorth): boolean =>
  meanPearls + marginPearls < 0

/** It is worth more than twice what it costs. */
export const isDominant = ({ card, meanPearls, marginPearls }: CardWorth): boolean =>
  meanPearls - marginPearls > 2 * CARDS[card].pricePearls

export function printWorths(worths: readonly CardWorth[]): void {
  const sorted = worths.toSorted((a, b) => b.meanPearls - a.meanPearls)
  printTable(
    ['card', 'price', 'mean gain', '95 % interval', 'pairs', ''],
    sorted.map((worth) => [
      worth.card,
      String(CARDS[worth.card].pricePearls),
      worth.meanPearls.toFixed(0),
      `${(worth.meanPearls - worth.marginPearls).toFixed(0)} to ${(worth.meanPearls + worth.marginPearls).toFixed(0)}`,
      String(worth.pairs),
      isDead(worth) ? 'dead' : isDominant(worth) ? 'dominant' : '',
    ]),
  )
}
