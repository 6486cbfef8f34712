import { type Contestant, microsEach } from '../rounds.ts'
import { box2dWorld } from './box2d.ts'
import { type EngineWorld, runLikeRace } from './like-race.ts'
import { matterWorld } from './matter.ts'
import { planckWorld } from './planck.ts'

/** Races of one measurement: enough that the clock is fine, few enough that the suite ends. */
const RACES = 8

/** Like races in each general engine, on tracks of the given lengths in metres. */
export async function likeRaces(lengthsMetres: readonly number[]): Promise<readonly Contestant[]> {
  const worlds: readonly EngineWorld[] = [await box2dWorld(), matterWorld(), planckWorld()]
  return worlds.map((world) => ({
    name: `a like race, ${world.name}`,
    time: (round) =>
      microsEach(RACES, () => {
        for (let at = 0; at < RACES; at++) {
          const number = round * RACES + at
          const lengthMetres = lengthsMetres[number % lengthsMetres.length] as number
          runLikeRace(world, lengthMetres, number)
        }
      }),
  }))
}
