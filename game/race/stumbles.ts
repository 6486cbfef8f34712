import {
  isStumble,
  type Placing,
  RACE_TICK_LIMIT,
  type RaceAction,
  type RaceSetup,
  type Stumble,
} from '../race.ts'
import type { RaceCore } from './core.ts'

/** A race as a page was shown it. */
export interface ShownRace {
  readonly setup: RaceSetup
  readonly moves: readonly RaceAction[]
  /** What it came to. */
  readonly placings: readonly Placing[]
}

/** The stumbles of a race; null where it comes to another finish: then not all of it was shown. */
export function stumblesOf(
  { setup, moves, placings }: ShownRace,
  core: RaceCore,
): readonly Stumble[] | null {
  const { finish } = core.run(setup, moves, RACE_TICK_LIMIT)
  const isIt = (own: Placing, at: number) => {
    const told = placings[at]
    return told?.racer === own.racer && told.place === own.place && told.finishMs === own.finishMs
  }
  return finish?.placings.every(isIt) ? finish.facts.filter(isStumble) : null
}
