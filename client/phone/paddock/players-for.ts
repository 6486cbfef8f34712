import { isPoor } from '../../../game/cards/alms.ts'
import type { PhaseViewOf, SeatView } from '../../../game/view.ts'
import type { Phone } from '../phone.tsx'

/** Somebody whom a card that acts at once may be for. */
export interface OtherPlayer extends Pick<SeatView, 'seat' | 'name' | 'avatar'> {
  readonly isBarred: boolean
}

/** The others in this round; Alms are for the poor alone. */
export function playersFor(
  isAlms: boolean,
  { inRound }: PhaseViewOf<'paddock'>,
  phone: Phone,
): readonly OtherPlayer[] {
  const { seats } = phone.view()
  const shown = seats.map(({ seat, pearls, debtPearls }) => ({
    seat,
    shownPearls: pearls,
    shownDebtPearls: debtPearls,
  }))
  return seats
    .filter(
      ({ seat, sitter }) =>
        seat !== phone.me()?.seat && sitter !== 'crowd' && inRound.includes(seat),
    )
    .map(({ seat, name, avatar }) => ({
      seat,
      name,
      avatar,
      isBarred: isAlms && !isPoor(shown, seat),
    }))
}
