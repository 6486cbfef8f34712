import { entrantsOf } from '../game/cards/effects.ts'
import { drawLineUp } from '../game/race/species.ts'
import { drawTrack } from '../game/race/track.ts'
import type { RaceSetup } from '../game/race.ts'
import { rngOf } from '../game/random.ts'

export const RACERS = 6

/** A race of another line-up, track and seed for each number. */
export function setupOf(number: number): RaceSetup {
  const rng = rngOf([1, 2, 3, 4], 'bench', number)
  const lineUp = drawLineUp(rng, RACERS).map((species) => ({ species, isOnHormone: false }))
  const track = drawTrack(rng, RACERS)
  const word = () => rng.below(2 ** 32)
  return { seed: [number, word(), word(), word()], track, entrants: entrantsOf(lineUp) }
}
