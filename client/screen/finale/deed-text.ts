import type { CardId } from '../../../game/card.ts'
import type { Deed } from '../../../game/phase.ts'
import { SPECIES } from '../../../game/race/species.ts'
import { words } from '../../shared/words.ts'

const say = words.screen.finale

/** Cards that are a gift: somebody plays them for another, not on them. */
const GIFTS: readonly CardId[] = ['alms', 'megaphone']

/** What somebody played, on or for whom, and when. */
export function deedText(
  { card, species, seats, round }: Deed,
  nameOf: (seat: number) => string,
): string {
  const whom = [...species.map((one) => SPECIES[one]?.name ?? ''), ...seats.map(nameOf)]
  return say.deed({
    card: words.cards[card].name,
    on: GIFTS.includes(card) ? say.for : say.on,
    whom: words.all(whom),
    round,
  })
}
