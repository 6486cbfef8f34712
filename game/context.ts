import type { ChanceSeed } from './chance.ts'
import type { RaceCore } from './race-core.ts'

/** What `decide` may use of the world: read in the shell, so that the rules stay pure. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly nowMs: number
  /** Fresh chance; whatever comes of it is stored in the event. */
  readonly drawChance: () => ChanceSeed
  readonly core: RaceCore
}
