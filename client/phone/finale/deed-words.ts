import type { Deed } from '../../../game/phase.ts'
import { SPECIES } from '../../../game/race/species.ts'
import { words } from '../../shared/words.ts'

const { did } = words.phone.finale

/** What somebody did, as it is said after their name. */
export function deedWords(
  { card, species, seats }: Deed,
  nameOf: (seat: number) => string,
): string {
  const name = words.cards[card].name
  const whom = words.all([...species.map((one) => SPECIES[one]?.name ?? ''), ...seats.map(nameOf)])
  switch (card) {
    case 'switcheroo':
      return did.swapped(name, whom)
    case 'alms':
    case 'megaphone':
      return did.gave(name, whom)
    case 'slick':
      return did.dropped(name, whom)
    case 'double-or-nothing':
      return did.doubled(name, whom)
    default:
      return whom === '' ? did.used(name) : did.played(name, whom)
  }
}
