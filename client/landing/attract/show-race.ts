import { entrantsOf } from '../../../game/cards/effects.ts'
import type { RaceCore } from '../../../game/race/core.ts'
import type { FrameSamples } from '../../../game/race/frame.ts'
import { drawLineUp } from '../../../game/race/species.ts'
import { drawTrack } from '../../../game/race/track.ts'
import { RACE_TICK_LIMIT, type RaceSeed, type Track } from '../../../game/race.ts'
import { rngOf } from '../../../game/random.ts'
import type { SpeciesNumber } from '../../../game/round.ts'

const RACERS = 6

/** A race that nobody bets on, from the line to its end. */
export interface ShowRace {
  readonly species: readonly SpeciesNumber[]
  readonly track: Track
  readonly samples: FrameSamples
}

/** A line-up and a track as a game would draw them, and their race. */
export function showRace(core: RaceCore, seed: RaceSeed): ShowRace {
  const rng = rngOf(seed, 'attract')
  const species = drawLineUp(rng, RACERS)
  const track = drawTrack(rng, RACERS)
  const entrants = entrantsOf(species.map((one) => ({ species: one, isOnHormone: false })))
  return {
    species,
    track,
    samples: core.samples({ seed, track, entrants }, [], -1, RACE_TICK_LIMIT),
  }
}
