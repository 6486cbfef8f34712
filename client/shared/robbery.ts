import type { CardId } from '../../game/card.ts'
import type { Deed } from '../../game/phase.ts'
import type { SeatNumber } from '../../game/round.ts'
import { words } from './words.ts'

/** One player's hand in another's purse or hand of cards. */
export interface Robbery {
  readonly round: number
  readonly robber: SeatNumber
  readonly victim: SeatNumber
  readonly card: CardId
  /** 0 where it was cards. */
  readonly pearls: number
}

/** The worst of the day: the most pearls, else the first of cards; of equals the first. */
export const worstRobbery = (deeds: readonly Deed[]): Robbery | null =>
  deeds.flatMap(robberyIn).toSorted((a, b) => b.pearls - a.pearls)[0] ?? null

/** Who robbed whom with what, in a sentence; the pearls stand beside it as a figure. */
export const robberyText = (
  { robber, victim, card, round }: Robbery,
  nameOf: (seat: SeatNumber) => string,
): string =>
  words.robbery.told({
    robber: nameOf(robber),
    card: words.cards[card].name,
    victim: nameOf(victim),
    round,
  })

function robberyIn({ round, seat, card, seats: [victim], verdict, pearls }: Deed): Robbery[] {
  const isRobbery = pearls > 0 || (card === 'shakedown' && verdict !== 'idle')
  return isRobbery && victim !== undefined ? [{ round, robber: seat, victim, card, pearls }] : []
}
