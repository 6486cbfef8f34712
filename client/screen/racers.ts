import { createMemo } from 'solid-js'
import { oddsOf } from '../../game/money/odds.ts'
import { SPECIES, type Species } from '../../game/race/species.ts'
import type { BetKind, Round, SpeciesNumber } from '../../game/round.ts'
import { racerColour } from '../shared/tokens.ts'

/** A racer of a line-up as the screens draw it. */
export interface RacerLook {
  /** Position in the line-up. */
  readonly racer: number
  /** The number on its back: from 1. */
  readonly number: number
  readonly species: Species
  readonly speciesNumber: SpeciesNumber
  readonly name: string
  readonly colour: string
}

/** A racer that is bet on. */
export interface RacerOnScreen extends RacerLook {
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
  round.lineUp.map(({ species, isOnHormone }, racer) => ({
    ...lookOf(species, racer),
    isOnHormone,
    odds: {
      win: oddsOf(round.odds, racer, 'win'),
      place: oddsOf(round.odds, racer, 'place'),
      last: oddsOf(round.odds, racer, 'last'),
    },
  }))

export function lookOf(number: SpeciesNumber, racer: number): RacerLook {
  const species = SPECIES[number] as Species
  return {
    racer,
    number: racer + 1,
    species,
    speciesNumber: number,
    name: species.name,
    colour: racerColour(racer),
  }
}
