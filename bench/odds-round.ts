import { entrantsOf } from '../game/cards/effects.ts'
import { oddsOf, standardErrorOf, timesWon } from '../game/money/odds.ts'
import type { RaceCore } from '../game/race/core.ts'
import type { OddsCounts } from '../game/race.ts'
import { rngOf } from '../game/random.ts'
import { BET_KINDS, type BetKind } from '../game/round.ts'
import { cardOf } from './balance-races.ts'

/** Races that a gambler counts at home, and as many fresh ones that score what was found. */
export const SOUGHT_RACES = 50_000

/** A bet of a round, and what a pearl on it comes back as. */
export interface TriedBet {
  readonly kind: BetKind
  /** By the races that the gambler counted. */
  readonly soughtReturn: number
  /** By races that nobody saw before. */
  readonly freshReturn: number
  /** Standard error of the chance that was counted for the odds, as a share. */
  readonly chanceError: number
}

/** All bets of the round of this number, always the same: line-up, track and odds as in a game. */
export function triedBets(core: RaceCore, number: number): TriedBet[] {
  const { lineUp, track, odds } = cardOf(core, number)
  const entrants = entrantsOf(lineUp)
  const rng = rngOf([9, 9, 9, number], 'odds')
  const counted = (): OddsCounts => {
    const word = () => rng.below(2 ** 32)
    const seed = [word(), word(), word(), word()] as const
    return core.odds({ seed, track, entrants }, SOUGHT_RACES)
  }
  const sought = counted()
  const fresh = counted()
  return entrants.flatMap((_, racer) =>
    BET_KINDS.map((kind) => {
      const returnIn = (races: OddsCounts) =>
        ((timesWon(races, racer, kind) / races.races) * oddsOf(odds, racer, kind)) / 100
      return {
        kind,
        soughtReturn: returnIn(sought),
        freshReturn: returnIn(fresh),
        chanceError: standardErrorOf(timesWon(odds, racer, kind), odds.races),
      }
    }),
  )
}
