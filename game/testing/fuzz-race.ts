import type { ExactRaceCore } from '../race/core.ts'
import { decodeFrame, encodeFrame } from '../race/frame.ts'
import { RACE_TICK_LIMIT, type RaceAction, type RaceSetup } from '../race.ts'
import { type Rng, rngOf } from '../random.ts'
import { assert } from '../result.ts'
import { anyRace } from './race-vectors.ts'

interface AnyRace {
  readonly setup: RaceSetup
  readonly actions: readonly RaceAction[]
}

/** No number that a race may have, in any field. */
const BAD = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1e30, 0.1]

/** What goes wrong with a wild race; null where nothing does. One in eight has a bad number in it. */
export function fuzz(core: ExactRaceCore, number: number): string | null {
  const rng = rngOf([number, 0xf022, 7, 1], 'fuzz')
  const race = wildRace(rng)
  if (rng.below(8) === 0) return refuses(core, spoilt(race, rng))
  try {
    return faultOf(core, race)
  } catch (error) {
    return `threw ${error}`
  }
}

/** A race of the core's whole range, and in one of four what nobody would think of. */
function wildRace(rng: Rng): AnyRace {
  const race = anyRace(rng)
  const { entrants, track } = race.setup
  const racers = entrants.length
  const burst = (kind: RaceAction['kind'], tick: number, racer: number) =>
    Array.from({ length: 40 }, () => ({ kind, tick, racer }))
  switch (rng.below(16)) {
    case 0: {
      const all = entrants.map((one) => ({ ...one, isConfused: true, isOut: rng.below(2) === 0 }))
      return { ...race, setup: { ...race.setup, entrants: all } }
    }
    case 1: {
      const all = entrants.map((one) => ({ ...one, headStartMetres: 20 * rng.fraction() }))
      return { ...race, setup: { ...race.setup, entrants: all } }
    }
    case 2: {
      const actions = ['slick', 'megaphone', 'shout'] as const
      const tick = rng.below(RACE_TICK_LIMIT)
      return { ...race, actions: actions.flatMap((kind) => burst(kind, tick, rng.below(racers))) }
    }
    case 3: {
      const { lengthMetres } = track
      const kind = rng.pick(['mud', 'hurdle', 'boost'] as const)
      const patches = [{ kind, fromMetres: 0, toMetres: lengthMetres, lane: null }]
      return { ...race, setup: { ...race.setup, track: { lengthMetres, patches } } }
    }
    default:
      return race
  }
}

/** The same with one number that no race may have. */
function spoilt({ setup, actions }: AnyRace, rng: Rng): AnyRace {
  const bad = rng.pick(BAD)
  const [first, ...others] = setup.entrants
  assert(first, 'a race has entrants')
  switch (rng.below(5)) {
    case 0:
      return { setup: { ...setup, seed: [bad === 0.1 ? bad : -1, 2, 3, 4] }, actions }
    case 1: {
      const stats = { ...first.stats, [rng.pick(['power', 'cadence', 'stamina', 'nerve'])]: bad }
      return { setup: { ...setup, entrants: [{ ...first, stats }, ...others] }, actions }
    }
    case 2: {
      const headStartMetres = bad === 0.1 ? 20.1 : bad
      return { setup: { ...setup, entrants: [{ ...first, headStartMetres }, ...others] }, actions }
    }
    case 3:
      return { setup: { ...setup, track: { ...setup.track, lengthMetres: bad } }, actions }
    default:
      return { setup, actions: [...actions, { kind: 'shout', tick: 1, racer: bad }] }
  }
}

function refuses(core: ExactRaceCore, { setup, actions }: AnyRace): string | null {
  try {
    core.run(setup, actions, RACE_TICK_LIMIT)
    return 'a bad number was taken'
  } catch (error) {
    // A trap of the core itself is another error than the assert in front of it.
    return (error as Error).name === 'RuntimeError' ? `trapped on a bad number: ${error}` : null
  }
}

function faultOf(core: ExactRaceCore, { setup, actions }: AnyRace): string | null {
  const { finish } = core.run(setup, actions, RACE_TICK_LIMIT)
  if (finish === null || finish.endTick > RACE_TICK_LIMIT) return 'has no end'
  const positions = core.positions(setup, actions, RACE_TICK_LIMIT)
  if (!positions.every((x) => x >= 0 && x < setup.track.lengthMetres + 20)) {
    return `left the beach: ${positions}`
  }
  const racers = finish.placings.map(({ racer }) => racer).toSorted()
  if (racers.join() !== [...setup.entrants.keys()].join()) return `placed ${racers}`
  const moments = finish.placings.map(({ finishMs }) => finishMs ?? Number.POSITIVE_INFINITY)
  const isInOrder = moments.every((at, place) => place === 0 || at >= (moments[place - 1] ?? 0))
  if (!isInOrder) return `finished at ${moments}`
  // What the codec takes for granted of a race holds in wild ones, too.
  const samples = core.samples(setup, actions, -1, RACE_TICK_LIMIT)
  return decodeFrame(encodeFrame(samples)).ok ? null : 'made a frame that cannot be read'
}
