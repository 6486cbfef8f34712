import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { InstantCard } from './card-facts.ts'
import { otherPlayers } from './targets.ts'

export const ALMS_PEARLS = 250

/** The house gives to somebody in the poorer half. */
export const alms: InstantCard = {
  kind: 'talk',
  weight: 3,
  pricePearls: 60,
  isAction: false,
  target: 'player',
  use: (using) => {
    const receivers = otherPlayers(using, 1)
    if (!receivers.ok) return receivers
    const [{ seat }] = receivers.value
    if (!isPoor(using.state.seats, seat)) return err({ type: 'NotPoor' })
    return ok({ use: { type: 'alms', receiver: seat }, postings: move('house', seat, ALMS_PEARLS) })
  },
}

interface Shown {
  readonly seat: SeatNumber
  readonly shownPearls: number
  readonly shownDebtPearls: number
}

/**
 * Whether a seat is in the poorer half of what was shown last: at least half of the table has more.
 * Where all have the same, as before the first payout, nobody is poor.
 */
export function isPoor(seats: readonly Shown[], number: SeatNumber): boolean {
  const worth = ({ shownPearls, shownDebtPearls }: Shown) => shownPearls - shownDebtPearls
  const own = seats.find(({ seat }) => seat === number)
  if (own === undefined) return false
  const richer = seats.filter((seat) => worth(seat) > worth(own)).length
  return richer * 2 >= seats.length
}
