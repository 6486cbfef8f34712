import type { SeatNumber, SeatUse } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'

const say = words.screen.paddock

export interface Sign {
  readonly card: 'monosyllables' | 'gag-order'
  readonly text: string
}

/** What was played out loud in this paddock, for the whole room to read. */
export const signsOf = (
  uses: readonly SeatUse[],
  nameOf: (seat: SeatNumber) => string,
): readonly Sign[] =>
  uses.flatMap(({ seat, use }): Sign[] => {
    if (use.type === 'monosyllables') {
      return [{ card: use.type, text: say.monosyllables(nameOf(use.victim)) }]
    }
    if (use.type !== 'gag-order') return []
    return [{ card: use.type, text: say.gagged(nameOf(seat), words.all(use.victims.map(nameOf))) }]
  })
