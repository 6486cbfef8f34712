import { onCleanup } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import type { Playout } from '../../shared/playout.ts'
import { createRaceCues } from '../sound/cues.ts'
import { music, play, setStandLevel } from '../sound/mixer.ts'
import { standLevel } from '../sound/stand-noise.ts'
import type { StandNow } from './guests.ts'
import type { RaceNow } from './race-loop.ts'

/**
 * What is heard of a race: its effects, each once, the stand, and a score that swells towards the
 * line.
 */
export function createRaceSounds(
  playout: Playout,
  phase: () => PhaseViewOf<'race'>,
  stand: () => StandNow,
): (now: RaceNow) => void {
  const cues = createRaceCues()
  onCleanup(() => setStandLevel(0))
  return ({ tick, airborne, xMetres }) => {
    const { round, moves } = phase()
    const { lengthMetres } = round.track
    const leaderMetres = Math.max(0, ...xMetres)
    const { facts } = playout
    for (const cue of cues({ tick, airborne, facts, moves, leaderMetres, lengthMetres })) play(cue)
    setStandLevel(standLevel(stand()))
    music()?.setSwell(Math.min(1, leaderMetres / lengthMetres))
  }
}
