import { createMemo } from 'solid-js'
import { oddsOf } from '../../game/money/odds.ts'
import { SPECIES, type Species } from '../../game/race/species.ts'
import type { BetKind, Round } from '../../game/round.ts'
import { racerColour } from '../shared/tokens.ts'

/** A racer of the line-up as the screens show it. */
export interface RacerOnScreen {
  /** Position in the line-up. */
  readonly racer: number
  /** The number on its back: from 1. */
  readonly number: number
  readonly species: Species
  readonly name: string
  readonly colour: string
  readonly isOnHormone: boolean
  /** Opening odds, in hundredths. */
  readonly odds: Readonly<Record<BetKind, number>>
}

/** The racers of a round as a signal that stays the same as long as the round does. */
export function createRacers(round: () => Round): () => RacerOnScreen[] {
  const current = createMemo(round)
  return createMemo(() => racersOf(current()))
}

export const racersOf = (round: Round): RacerOnScreen[] =>
  round.lineUp.map(({ species, isOnHormone }, racer) => {
    const found = SPECIES[species] as Species
    return {
      racer,
      isOnHormone,
      number: racer + 1,
      species: found,
      name: found.name,
      colour: racerColour(racer),
      odds: {
        win: oddsOf(round.odds, racer, 'win'),
        place: oddsOf(round.odds, racer, 'place'),
        last: oddsOf(round.odds, racer, 'last'),
      },
    }
  })
