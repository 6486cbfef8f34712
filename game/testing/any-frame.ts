import { array, constantFrom, integer, option, record, tuple } from 'fast-check'
import { FLAGS, type FrameSamples } from '../race/frame.ts'
import { FACT_KINDS } from '../race.ts'

/** Ticks count from the first that the frame may tell of. */
const anyFact = record({
  tick: integer({ min: 0, max: 1350 }),
  kind: constantFrom(...FACT_KINDS),
  racer: integer({ min: 0, max: 7 }),
  other: option(integer({ min: 0, max: 7 })),
})

/** What a core would never write goes through the codec as well, as long as the air moves lanes. */
export const anyFrame = tuple(
  integer({ min: 0, max: 511 }),
  integer({ min: 1, max: 8 }),
  integer({ min: 0, max: 40 }),
  constantFrom(3, 255, 16_383),
).chain(([fromSample, racers, samples, most]) => {
  const count = { minLength: racers * samples, maxLength: racers * samples }
  const numbers = array(integer({ min: 0, max: most }), count)
  return tuple(numbers, numbers, numbers, array(anyFact, { maxLength: 20 })).map(
    ([x, lanes, flags, facts]): FrameSamples => {
      const lane = lanes.map((one) => (one % 1024) - 512)
      for (let at = racers; at < lane.length; at++) {
        const isInAir = ((flags[at] ?? 0) | (flags[at - racers] ?? 0)) & FLAGS.airborne
        if (!isInAir) lane[at] = lane[at - racers] ?? 0
      }
      const fromTick = fromSample * 3
      return {
        fromTick,
        racers,
        samples,
        x: Uint16Array.from(x),
        lane: Int16Array.from(lane),
        flags: Uint8Array.from(flags),
        facts: facts
          .map((fact) => ({ ...fact, tick: fact.tick + fromTick - 2 }))
          .sort((one, other) => one.tick - other.tick),
      }
    },
  )
})
