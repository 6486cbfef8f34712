import type { CardId } from '../../../game/card.ts'
import { combedPearls } from '../../../game/cards/beachcomber.ts'
import type { InstantCard } from '../../../game/cards/card-facts.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import { actionsMax, type Holder, stoodOf } from '../../../game/draft.ts'
import { sumOfStakes } from '../../../game/money/bets.ts'
import { LOAN_STEP_PEARLS } from '../../../game/money/loan.ts'
import type { Bet, CardPlay } from '../../../game/round.ts'
import { type Draft, fitted, withBuy, withinLimits, withPlay } from './draft.ts'

/** A card that can be played: in the hand, or bought with this draft. */
export interface Held {
  readonly card: CardId
  /** Position among the offers where it is bought with this draft. */
  readonly offer: number | null
  /** Where it lies, once it is put down. */
  readonly play: CardPlay | null
}

/** The hand, and behind it what is bought; of cards alike, the first is the one put down. */
export function heldCards(draft: Draft, { hand, offers }: Holder): Held[] {
  const plays = [...draft.plays]
  const bought = draft.buys.flatMap((offer) => {
    const card = offers[offer]?.card
    return card ? [{ card, offer }] : []
  })
  return [...hand.map((card) => ({ card, offer: null })), ...bought].map((held) => {
    const at = plays.findIndex(({ card }) => card === held.card)
    const [play = null] = at < 0 ? [] : plays.splice(at, 1)
    return { ...held, play }
  })
}

/** Why a card cannot be played or used now. */
export type Barrier = 'gagged' | 'race' | 'spent' | 'noBet' | 'noDoubling' | 'emptyBeach'

/** The facts of a card that acts at once; null for a card of another kind. */
export function instantOf(card: CardId): InstantCard | null {
  const facts = CARDS[card]
  return 'use' in facts ? facts : null
}

/** What stands in the way of a card; null: nothing. */
export function barrierOf(
  card: CardId,
  draft: Draft,
  holder: Holder,
  discards: readonly CardId[],
): Barrier | null {
  const { kind } = CARDS[card]
  if (kind === 'race') return 'race'
  if (holder.isGagged) return 'gagged'
  const isAction = kind === 'item' || kind === 'reveal' || instantOf(card)?.isAction === true
  if (isAction && holder.actionsUsed >= actionsMax(holder.round, holder.rounds)) return 'spent'
  if (card === 'beachcomber' && combable(discards).length === 0) return 'emptyBeach'
  if (card !== 'double-or-nothing') return null
  if (draft.bets.length === 0) return 'noBet'
  return doublable(draft, holder).length === 0 ? 'noDoubling' : null
}

/** Why an offer cannot be taken into the draft; null: it can. */
export function buyBarrierOf(
  at: number,
  draft: Draft,
  holder: Holder,
): 'sold' | 'tooDear' | 'handFull' | null {
  const offer = holder.offers[at]
  if (!offer || offer.isSold) return 'sold'
  if (CARDS[offer.card].pricePearls > stoodOf(draft, holder).pursePearls) return 'tooDear'
  return fitted(withBuy(draft, at, true), holder).buys.includes(at) ? null : 'handFull'
}

/** The bets that a Double or Nothing can double: its stake once more must be there. */
export function doublable(draft: Draft, holder: Holder): readonly Bet[] {
  const { bets, pursePearls } = stoodOf(draft, holder)
  const sparePearls = pursePearls - sumOfStakes(bets)
  return bets.filter(({ isFree, stakePearls }) => !isFree && stakePearls <= sparePearls)
}

/** Each sort of card that can be taken back from the beach, the newest first. */
export const combable = (discards: readonly CardId[]): readonly CardId[] =>
  [...new Set(discards.toReversed())].filter((card) => card !== 'beachcomber')

/** What using a card costs at once, in pearls. */
export const usePearls = (card: CardId, isOffer: boolean, combed: CardId | null): number =>
  (isOffer ? CARDS[card].pricePearls : 0) + (combed ? combedPearls(combed) : 0)

/** How much of the drafted loan it takes to pay that, in steps. */
export function loanStepsFor(
  costPearls: number,
  { loanSteps }: Pick<Draft, 'loanSteps'>,
  { pearls }: Pick<Holder, 'pearls'>,
): number {
  const missing = Math.ceil((costPearls - pearls) / LOAN_STEP_PEARLS)
  return Math.max(0, Math.min(missing, loanSteps))
}

/** Plays that go back to the hand where this card is put down, or is the action used at once. */
export function playsLostTo(card: CardId, draft: Draft, holder: Holder): readonly CardPlay[] {
  const { plays } = draft
  if (instantOf(card) === null) {
    const next = withPlay(draft, { card, target: { type: 'none' } }, holder)
    return plays.filter((play) => !next.plays.includes(play))
  }
  if (!instantOf(card)?.isAction) return []
  const kept = withinLimits(plays, { ...holder, actionsUsed: holder.actionsUsed + 1 })
  return plays.filter((play) => !kept.includes(play))
}
