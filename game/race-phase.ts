import { entrantsAfter } from './cards/effects.ts'
import type { GameEvent } from './event.ts'
import type { RacePhase } from './phase.ts'
import { CHUNK_LEAD_MS, tickAtMs } from './race/clock.ts'
import type { RaceCore } from './race/core.ts'
import { encodeFrame } from './race/frame.ts'
import type { RaceAction, RaceSetup } from './race.ts'
import type { RaceMove } from './round.ts'
import type { SpeedPercent } from './settings.ts'
import type { State } from './state.ts'

/** When the next chunk is to be stepped and sent. */
export const nextChunkAtMs = (race: RacePhase, speed: SpeedPercent): number =>
  tickAtMs(race.clock, race.steppedTick, speed) - CHUNK_LEAD_MS

/** The race of this phase, ready for the core. */
export const setupOf = ({ seed, round, cards }: RacePhase): RaceSetup => ({
  seed,
  track: round.track,
  entrants: entrantsAfter(round.lineUp, cards),
})

/** What was done to a race by people and bots. */
export const actionsOf = (moves: readonly RaceMove[]): RaceAction[] =>
  moves.map(({ racer, tick, kind }) => ({ racer, tick, kind }))

/** The frame that a batch of events adds to the race, or null; `state` is that after the batch. */
export function frameOf(
  core: RaceCore,
  state: State,
  events: readonly GameEvent[],
): Uint8Array | null {
  const { phase } = state
  // After a long sleep a batch may begin with the end of an earlier race.
  const ofThisRace = events.slice(events.findLastIndex(({ type }) => type === 'RaceStarted') + 1)
  const stretch = ofThisRace.find((event) => 'fromTick' in event)
  if (!stretch || phase.type !== 'race' || stretch.fromTick === phase.steppedTick) return null
  return frame(core, phase, stretch.fromTick)
}

/** The frame of all that has been shown of the race under way, or null. */
export function frameSoFar(core: RaceCore, { phase }: State): Uint8Array | null {
  return phase.type === 'race' && phase.steppedTick > 0 ? frame(core, phase, 0) : null
}

function frame(core: RaceCore, race: RacePhase, fromTick: number): Uint8Array | null {
  if (core.hash !== race.round.coreHash) return null
  // The first frame has the line-up at the line, too.
  const from = fromTick === 0 ? -1 : fromTick
  const samples = core.samples(setupOf(race), actionsOf(race.moves), from, race.steppedTick)
  return encodeFrame(samples)
}
