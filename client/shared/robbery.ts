import type { CardId } from '../../game/card.ts'
import type { Deed } from '../../game/phase.ts'
import type { SeatNumber, SeatUse } from '../../game/round.ts'

/** One player's hand in another's purse or hand of cards. */
export interface Robbery {
  readonly round: number
  readonly robber: SeatNumber
  readonly victim: SeatNumber
  readonly card: CardId
  /** What it brought; null where it was cards, or where nobody knows any more. */
  readonly pearls: number | null
}

/** The cards that take from a player, the one that takes pearls first. */
const THEFTS: readonly CardId[] = ['pickpocket', 'shakedown']

/** Of a payout, which tells sums: the pockets that were picked in its round. */
export const pickedIn = (round: number, uses: readonly SeatUse[]): Robbery[] =>
  uses.flatMap(({ seat, use }) =>
    use.type === 'pickpocket'
      ? [{ round, robber: seat, victim: use.victim, card: use.type, pearls: use.pearls }]
      : [],
  )

/** Whether the finale has a robbery to tell: by what all pages know alike, so that they keep time. */
export const hasRobbery = (deeds: readonly Deed[]): boolean => robberies(deeds, []).length > 0

/**
 * The worst of the day: the most pearls, else the first in a pocket, else the first of cards. The
 * finale does not tell sums.
 *
 * @param picked what payouts told of sums, in any order.
 */
export function worstRobbery(deeds: readonly Deed[], picked: readonly Robbery[]): Robbery | null {
  const rankOf = ({ card, pearls }: Robbery) =>
    card === 'pickpocket' ? (pearls ?? UNKNOWN_PEARLS) : CARDS_PEARLS
  // Sorting is stable: of equals the first.
  return robberies(deeds, picked).toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? null
}

/** A full hand of cards is worse than an empty purse, and no better than any pearls. */
const CARDS_PEARLS = 0.2
const UNKNOWN_PEARLS = 0.5

function robberies(deeds: readonly Deed[], picked: readonly Robbery[]): Robbery[] {
  return deeds.flatMap(({ round, seat, card, seats: [victim] }) => {
    if (!THEFTS.includes(card) || victim === undefined) return []
    // A second hand in the same purse comes out empty: the sum is that of the first.
    const sums = picked
      .filter((one) => one.round === round && one.robber === seat && one.victim === victim)
      .flatMap(({ pearls }) => pearls ?? [])
    const pearls = card === 'pickpocket' && sums.length > 0 ? Math.max(...sums) : null
    return [{ round, robber: seat, victim, card, pearls }]
  })
}
