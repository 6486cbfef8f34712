import type { CardId } from '../card.ts'
import type { PhaseOf } from '../phase.ts'
import type { Posting } from '../posting.ts'
import type { RaceCore } from '../race/core.ts'
import type { RaceActionKind } from '../race.ts'
import type { Rng } from '../random.ts'
import type { Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'
import type { CardUse, Target } from '../round.ts'
import type { Seat, State } from '../state.ts'

/** What every card has. */
interface Facts {
  /** How often offers and draws show it, relative to the others. */
  readonly weight: number
  readonly pricePearls: number
}

/** What an item does to the racer that it works on. Changes of stats add up, factors come first. */
export interface ItemEffect {
  readonly power?: number
  readonly powerFactor?: number
  readonly cadence?: number
  readonly nerve?: number
  readonly headStartMetres?: number
  readonly isConfused?: boolean
  readonly isOut?: boolean
}

/** Lies on a racer, and is turned over at the reveal. */
export interface ItemCard extends Facts {
  readonly kind: 'item'
  /** The card that stops this one on the same racer. */
  readonly stoppedBy: CardId | null
  /** A boost in the sense of Spot Check. */
  readonly isBoost: boolean
  /** One that may be put on trial. */
  readonly isHarmful: boolean
  readonly effect: ItemEffect
}

/** Acts at once, in the paddock, before its player locks in. */
export interface InstantCard extends Facts {
  readonly kind: 'talk' | 'bet' | 'purchase'
  /** Whether it counts as one of the round's actions. */
  readonly isAction: boolean
  readonly target: 'none' | 'player' | 'two-players' | 'card'
  readonly use: (using: Using) => Result<Used, Refusal>
}

/** Declared with the lock-in, and works when the cards are turned. */
export interface RevealCard extends Facts {
  readonly kind: 'reveal'
}

/** Played in mid-race, on a racer. */
export interface RaceCard extends Facts {
  readonly kind: 'race'
  readonly action: RaceActionKind
}

/** Declared with the lock-in, and works at the payout. */
export interface PayoutCard extends Facts {
  readonly kind: 'payout'
  readonly target: 'none' | 'bet'
}

export type Card = ItemCard | InstantCard | RevealCard | RaceCard | PayoutCard

/** The table at which a card acts. */
export interface Using {
  readonly state: State
  readonly paddock: PhaseOf<'paddock'>
  /** Whose card it is: its price is paid, the card no longer in the hand. */
  readonly seat: Seat
  readonly target: Target
  /** Chance of this seat's own. */
  readonly rng: Rng
  readonly core: RaceCore
}

/** What it did, and the pearls that it moved. */
export interface Used {
  readonly use: CardUse
  readonly postings: readonly Posting[]
}

/** An item card: its weight, its price, what it does, and what stops it. */
export const item = (
  weight: number,
  pricePearls: number,
  effect: ItemEffect,
  more: Partial<Pick<ItemCard, 'stoppedBy' | 'isBoost' | 'isHarmful'>> = {},
): ItemCard => ({
  kind: 'item',
  weight,
  pricePearls,
  effect,
  stoppedBy: more.stoppedBy ?? null,
  isBoost: more.isBoost ?? false,
  isHarmful: more.isHarmful ?? false,
})
