import { CARD_IDS } from '../card.ts'
import type { CardPlay, Entry, LockedItem } from '../round.ts'

/** The order in which items are turned: racer by racer, then as in the table of cards. */
export const byRacer = (a: LockedItem, b: LockedItem): number =>
  a.racer - b.racer || CARD_IDS.indexOf(a.card) - CARD_IDS.indexOf(b.card)

/** All items that are locked in, in an order that says nothing of who played them. */
export const lockedItems = (entries: readonly Entry[]): LockedItem[] =>
  itemsIn(entries.flatMap(({ locked }) => locked?.plays ?? []))

/** The items among these plays, in that same order. */
export const itemsIn = (plays: readonly CardPlay[]): LockedItem[] =>
  plays
    .flatMap(({ card, target }) => (target.type === 'racer' ? [{ card, racer: target.racer }] : []))
    .toSorted(byRacer)
