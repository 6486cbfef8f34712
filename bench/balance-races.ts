import { entrantsOf } from '../game/cards/effects.ts'
import { ODDS_RACES } from '../game/limits.ts'
import type { RaceCore } from '../game/race/core.ts'
import { drawLineUp } from '../game/race/species.ts'
import { drawTrack } from '../game/race/track.ts'
import {
  type OddsCounts,
  RACE_TICK_LIMIT,
  type RaceSetup,
  TICKS_PER_SECOND,
  type Track,
} from '../game/race.ts'
import { rngOf } from '../game/random.ts'
import { assert } from '../game/result.ts'
import type { Racer } from '../game/round.ts'

const RACERS = 6
/** Races behind a line-up's odds, as in a game, and those that are held against them. */
export const POSTED_RACES = ODDS_RACES
const RUNS = 50

/** A line-up on its track, with its posted odds. */
export interface Card {
  readonly lineUp: readonly Racer[]
  readonly track: Track
  readonly oddsSeed: RaceSetup['seed']
  readonly odds: OddsCounts
}

/** What the races of one line-up came to. */
export interface Raced {
  readonly card: Card
  /** Races that each racer won, of `RUNS`. */
  readonly wins: readonly number[]
  readonly runs: readonly { seconds: number; leadChanges: number; gapSeconds: number }[]
}

/** The line-up, track and odds of a number: always the same. */
export function cardOf(core: RaceCore, number: number): Card {
  const rng = rngOf([9, 9, 9, number], 'balance')
  const lineUp = drawLineUp(rng, RACERS).map((species) => ({ species, isOnHormone: false }))
  const track = drawTrack(rng, RACERS)
  const word = () => rng.below(2 ** 32)
  const oddsSeed = [word(), word(), word(), word()] as const
  const odds = core.odds({ seed: oddsSeed, track, entrants: entrantsOf(lineUp) }, POSTED_RACES)
  return { lineUp, track, oddsSeed, odds }
}

/** Races it, with seeds that the odds did not use. */
export function raced(core: RaceCore, card: Card): Raced {
  const wins = card.lineUp.map(() => 0)
  const entrants = entrantsOf(card.lineUp)
  const [a, b, c, d] = card.oddsSeed
  const runs = Array.from({ length: RUNS }, (_, at) => {
    const seed = [b, (c + at) >>> 0, (d ^ 0x5eed_0000) >>> 0, a] as const
    const { finish } = core.run({ seed, track: card.track, entrants }, [], RACE_TICK_LIMIT)
    assert(finish, 'a race ends')
    const [first, second] = finish.placings
    const winner = first?.racer ?? 0
    wins[winner] = (wins[winner] ?? 0) + 1
    return {
      seconds: finish.endTick / TICKS_PER_SECOND,
      leadChanges: finish.facts.filter(({ kind }) => kind === 'lead').length,
      gapSeconds: ((second?.finishMs ?? 0) - (first?.finishMs ?? 0)) / 1_000,
    }
  })
  return { card, wins, runs }
}

/** The racer whose chance to win is nearest to an even one. */
export function middling({ odds }: Card): number {
  const even = odds.races / odds.wins.length
  const apart = odds.wins.map((wins) => Math.abs(wins - even))
  return apart.indexOf(Math.min(...apart))
}
