import type { CardId } from '../card.ts'
import type { Deed } from '../phase.ts'
import { assert } from '../result.ts'
import type {
  CardPlay,
  CardUse,
  Entry,
  RaceMove,
  Racer,
  Round,
  SeatNumber,
  SeatUse,
  SpeciesNumber,
  Swap,
  TurnedCard,
} from '../round.ts'
import { swapped } from './effects.ts'
import { victimsOf } from './hand.ts'

/** All that a round leaves behind of its cards. */
export interface PlayedRound {
  readonly round: Round
  readonly entries: readonly Entry[]
  readonly uses: readonly SeatUse[]
  readonly cards: readonly TurnedCard[]
  readonly swaps: readonly Swap[]
  readonly moves: readonly RaceMove[]
}

/** Who did what in a round: what acted at once, what was declared, what was played in the race. */
export function deedsOf(played: PlayedRound): Deed[] {
  const { round, entries, uses, moves } = played
  const speciesAt = (racer: number): SpeciesNumber => (round.lineUp[racer] as Racer).species
  const deed = (seat: SeatNumber, card: CardId, more: Partial<Deed>): Deed => ({
    round: round.number,
    seat,
    card,
    species: more.species ?? [],
    seats: more.seats ?? [],
    verdict: more.verdict ?? null,
    pearls: more.pearls ?? 0,
  })
  const turnedOf = turnedBy(played)
  return [
    ...uses.map(({ seat, use }) =>
      deed(seat, use.type, {
        seats: victimsOf(use),
        verdict: isInVain(use) ? 'idle' : null,
        pearls: takenPearls(use),
      }),
    ),
    ...entries.flatMap(({ seat, locked }) =>
      (locked?.plays ?? []).map(({ card, target }) => {
        if (target.type === 'racer') {
          const turned = turnedOf(card, target.racer)
          return deed(seat, card, { species: [speciesAt(turned.racer)], verdict: turned.verdict })
        }
        if (target.type === 'racers') {
          return deed(seat, card, { species: [target.first, target.second].map(speciesAt) })
        }
        if (target.type === 'bet') return deed(seat, card, { species: [speciesAt(target.racer)] })
        return deed(seat, card, {})
      }),
    ),
    ...moves.flatMap(({ seat, racer, kind }) => {
      const card = raceCardOf(kind)
      return card === null ? [] : [deed(seat, card, { species: [speciesAt(racer)] })]
    }),
  ]
}

/** What comes from the house, as Alms do, is taken from nobody. */
const takenPearls = (use: CardUse): number => (use.type === 'pickpocket' ? use.pearls : 0)

/** A hand in an empty purse, or among no cards. */
const isInVain = (use: CardUse): boolean =>
  (use.type === 'pickpocket' && use.pearls === 0) ||
  (use.type === 'shakedown' && use.cards.length === 0)

/** The card that does this in a race; null for a shout, which needs none. */
export const raceCardOf = (kind: RaceMove['kind']): 'slick' | 'megaphone' | null =>
  kind === 'shout' ? null : kind

/** Finds what became of each item that was played. Of equal cards the first seat's counted. */
function turnedBy({ cards, swaps }: Pick<PlayedRound, 'cards' | 'swaps'>) {
  const left = [...cards]
  return (card: CardId, racer: number): TurnedCard => {
    const lies = swapped(racer, swaps)
    const at = left.findIndex((one) => one.card === card && one.racer === lies)
    const found = left.splice(at, 1)[0]
    assert(at >= 0 && found, 'every item that was played was turned')
    return found
  }
}

/** Who played a turned card; of equal ones the first seat, whose card counted. */
export function playerOf(
  { entries, swaps }: Pick<PlayedRound, 'entries' | 'swaps'>,
  turned: TurnedCard,
): SeatNumber {
  const isIt = ({ card, target }: CardPlay) =>
    target.type === 'racer' && card === turned.card && swapped(target.racer, swaps) === turned.racer
  const entry = entries.find(({ locked }) => locked?.plays.some(isIt))
  assert(entry, 'somebody played every card that was turned')
  return entry.seat
}
