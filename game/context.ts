import type { GameEvent } from './event.ts'
import type { RaceCore } from './race/core.ts'
import type { Seed } from './random.ts'
import type { Refusal } from './refusal.ts'
import type { Result } from './result.ts'

/** What `decide` may use of the world: read in the shell, so that the rules stay pure. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly nowMs: number
  /** Fresh chance; whatever comes of it is stored in the event. */
  readonly drawSeed: () => Seed
  readonly core: RaceCore
  /** Whether a name that `parseName` let through is not fit to be read out. */
  readonly isObscene: (name: string) => boolean
}

/** What then happened, or why it may not be done. */
export type Decision = Result<readonly GameEvent[], Refusal>
