import { SHOUTS_UNTIL_SHARE } from '../../game/limits.ts'
import { chunkTicks } from '../../game/race/clock.ts'
import type { RaceCore } from '../../game/race/core.ts'
import type { FrameSamples } from '../../game/race/frame.ts'
import { RACE_TICK_LIMIT, type RaceSetup } from '../../game/race.ts'

/** The samples of each frame of a race at true speed that nobody shouts in, in order. */
export function framesOfRace(core: RaceCore, setup: RaceSetup): FrameSamples[] {
  const frames: FrameSamples[] = []
  for (let fromTick = 0; ; ) {
    const toTick = fromTick + chunkTicks(100)
    const { finish, leaderShare } = core.run(setup, [], Math.min(RACE_TICK_LIMIT, toTick))
    // As the game does it: the rest goes out at once when nothing can change the race any more.
    const isLast = finish !== null || leaderShare >= SHOUTS_UNTIL_SHARE
    const samples = (to: number) => core.samples(setup, [], fromTick === 0 ? -1 : fromTick, to)
    frames.push(samples(isLast ? RACE_TICK_LIMIT : toTick))
    if (isLast) return frames
    fromTick = toTick
  }
}
