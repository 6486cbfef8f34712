import { FLAGS, type FrameSamples } from '../../game/race/frame.ts'

/**
 * A frame as a server sends it that thinks of no bytes: an object for each racer of each sample, in
 * the units of the frame, with the names of its flags; facts as they are. Racers go by position.
 */
export function asJson({ fromTick, racers, samples, x, lane, flags, facts }: FrameSamples): string {
  const all = Array.from({ length: samples }, (_, sample) => ({
    tick: fromTick + 3 * sample,
    racers: Array.from({ length: racers }, (_, racer) => {
      const at = sample * racers + racer
      return { x: x[at], lane: lane[at], flags: namesOf(flags[at] as number) }
    }),
  }))
  return JSON.stringify({ samples: all, facts })
}

const namesOf = (flags: number): string[] =>
  Object.entries(FLAGS).flatMap(([name, bit]) => (flags & bit ? [name] : []))
