import type { PhaseViewOf } from '../../../game/view.ts'
import type { Playout } from '../../shared/playout.ts'
import { createRaceCues } from '../sound/cues.ts'
import { music, play } from '../sound/mixer.ts'
import type { RaceNow } from './race-loop.ts'

/** What is heard of a race: its effects, each once, and a score that swells towards the line. */
export function createRaceSounds(
  playout: Playout,
  phase: () => PhaseViewOf<'race'>,
): (now: RaceNow) => void {
  const cues = createRaceCues()
  return ({ tick, airborne, xMetres }) => {
    const { round, moves } = phase()
    const { lengthMetres } = round.track
    const leaderMetres = Math.max(0, ...xMetres)
    const { facts } = playout
    for (const cue of cues({ tick, airborne, facts, moves, leaderMetres, lengthMetres })) play(cue)
    music()?.setSwell(Math.min(1, leaderMetres / lengthMetres))
  }
}
