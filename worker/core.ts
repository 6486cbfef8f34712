import raceModule from '../build/race.wasm'
import { CORE_HASH } from '../build/race-hash.ts'
import { createRaceCore, type RaceCore } from '../game/race/core.ts'

let core: RaceCore | null = null

/** This deployment's race core: one instance for all games of an isolate, made when first asked. */
export function raceCore(): RaceCore {
  core ??= createRaceCore(raceModule, CORE_HASH)
  return core
}
