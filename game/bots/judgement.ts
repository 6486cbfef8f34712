import { CARD_IDS, type CardId } from '../card.ts'
import { isHarmful, itemOf } from '../cards/cards.ts'
import { timesWon } from '../money/odds.ts'
import type { OddsCounts } from '../race.ts'
import type { BetKind, Round, TurnedCard } from '../round.ts'

/** What a card is for, in a bot's eyes. */
export const isHelpful = (card: CardId): boolean =>
  itemOf(card)?.isBoost === true || card === 'head-start'

export const isCounter = (card: CardId): boolean =>
  CARD_IDS.some((one) => itemOf(one)?.stoppedBy === card)

/** Racers by their posted chance, best first. */
export const byChance = ({ lineUp, odds }: Pick<Round, 'lineUp' | 'odds'>): number[] =>
  lineUp
    .map((_, racer) => racer)
    .toSorted((a, b) => (odds.wins[b] as number) - (odds.wins[a] as number) || a - b)

export const favouriteOf = (round: Round): number => byChance(round)[0] as number

/** How much a card that works makes a bet on its racer more likely, about. */
const HELPED: Readonly<Record<BetKind, number>> = { win: 1.6, place: 1.3, last: 0.6 }
const HARMED: Readonly<Record<BetKind, number>> = { win: 0.45, place: 0.6, last: 2.1 }

/** A bot's guess how likely a bet is to be won, with what it knows to lie on its racer. */
export function chanceOf(
  odds: OddsCounts,
  racer: number,
  kind: BetKind,
  cards: readonly TurnedCard[],
): number {
  const posted = timesWon(odds, racer, kind) / odds.races
  const guess = cards
    .filter((one) => one.racer === racer && one.verdict === 'works')
    .reduce((chance, { card }) => {
      if (card === 'anvil' || card === 'spot-check') return 0
      if (isHarmful(card)) return chance * HARMED[kind]
      return isHelpful(card) ? chance * HELPED[kind] : chance
    }, posted)
  return Math.min(0.97, guess)
}
