import type { RaceMove } from '../../../game/round.ts'
import { type Playout, type RacerAt, standing } from '../../shared/playout.ts'

/** Where a Slick lies. */
export interface SlickAt {
  readonly xMetres: number
  readonly lane: number
}

/** So far in front of its racer, as in the race core. */
const AHEAD_METRES = 2.5

/**
 * The Slicks that lie on the track at a tick: each where its racer was at the tick of the move, and
 * a bit further. Found once; a Slick stays where it lies.
 */
export function createSlicks(playout: Pick<Playout, 'at' | 'lastTick'>) {
  const lying = new Map<string, SlickAt>()
  const racers: RacerAt[] = []
  return {
    at(moves: readonly RaceMove[], tick: number): readonly SlickAt[] {
      const dropped = moves.filter((move) => move.kind === 'slick' && move.tick <= tick)
      for (const move of dropped) {
        const key = `${move.seat}.${move.tick}`
        if (lying.has(key) || playout.lastTick() < move.tick) continue
        const { xMetres, lane } = playout.at(move.tick, racers)[move.racer] ?? standing()
        lying.set(key, { xMetres: xMetres + AHEAD_METRES, lane })
      }
      return dropped.flatMap((move) => lying.get(`${move.seat}.${move.tick}`) ?? [])
    },
  }
}
