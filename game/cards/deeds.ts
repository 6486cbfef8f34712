import { assert } from '../result.ts'
import type { CardPlay, Deed, Entry, Racer, Round, TurnedCard } from '../state.ts'

/** Who played which card, with what became of it. Of equal cards the first seat's counted. */
export function deedsOf(
  round: Round,
  entries: readonly Entry[],
  cards: readonly TurnedCard[],
): Deed[] {
  const isSame = (one: CardPlay, other: CardPlay) =>
    one.card === other.card && one.racer === other.racer
  const left = [...cards]
  const turned = (play: CardPlay): TurnedCard => {
    const at = left.findIndex((one) => isSame(one, play))
    const found = left.splice(at, 1)[0]
    assert(found, 'every card that was played was turned')
    return found
  }
  return entries.flatMap(({ seat, locked }) =>
    (locked?.plays ?? []).map((play) => ({
      ...turned(play),
      round: round.number,
      seat,
      species: (round.lineUp[play.racer] as Racer).species,
    })),
  )
}
