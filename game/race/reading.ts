import {
  FACT_KINDS,
  type FactKind,
  type OddsCounts,
  type Placing,
  RACE_TICK_LIMIT,
  type RaceFact,
  type RaceFinish,
  type RaceProgress,
  type RaceSetup,
  TICKS_PER_SAMPLE,
} from '../race.ts'
import type { FrameSamples } from './frame.ts'
import type { RaceMemory } from './memory.ts'

export function readProgress(memory: RaceMemory, { track, entrants }: RaceSetup): RaceProgress {
  const xMetres = readPositions(memory, entrants.length)
  const leaderX = Math.max(...xMetres.filter((_, racer) => entrants[racer]?.isOut === false), 0)
  return {
    tick: memory.tick(),
    leaderShare: Math.min(1, leaderX / track.lengthMetres),
    finish: memory.isOver() ? readFinish(memory, entrants.length) : null,
  }
}

export function readPositions({ at, f32 }: RaceMemory, racers: number): number[] {
  const first = at('AT_X') / 4
  const cell = at('CELL') / 4
  return Array.from({ length: racers }, (_, racer) => f32[first + racer * cell] as number)
}

function readFinish(memory: RaceMemory, racers: number): RaceFinish {
  const { at, f32, u32 } = memory
  memory.rank()
  const ranks = u32.subarray(at('RANKS') / 4, at('RANKS') / 4 + racers)
  const placings = Array.from(ranks, (racer, index): Placing => {
    const finishMs = f32[at('FINISH_MS') / 4 + racer] as number
    return { racer, place: index + 1, finishMs: finishMs < 0 ? null : finishMs }
  })
  return { endTick: memory.tick(), placings, facts: readFacts(memory) }
}

/** The other side of a fact that has none. */
const NOBODY = 15

/** Facts after `fromTick` up to `toTick`. */
function readFacts({ at, u32 }: RaceMemory, fromTick = -1, toTick = RACE_TICK_LIMIT): RaceFact[] {
  const first = at('FACTS') / 4
  return Array.from(u32.subarray(first, first + at('factCount')), (fact) => {
    const other = (fact >>> 12) & 15
    return {
      tick: fact >>> 16,
      kind: FACT_KINDS[(fact >>> 8) & 15] as FactKind,
      racer: fact & 0xff,
      other: other === NOBODY ? null : other,
    }
  }).filter(({ tick }) => tick > fromTick && tick <= toTick)
}

export function readSamples(
  memory: RaceMemory,
  { entrants }: RaceSetup,
  fromTick: number,
  toTick: number,
): FrameSamples {
  const { at, u16, i16, u8 } = memory
  const racers = entrants.length
  const first = Math.floor(fromTick / TICKS_PER_SAMPLE) + 1
  const last = Math.floor(Math.min(toTick, memory.tick()) / TICKS_PER_SAMPLE)
  const samples = Math.max(0, last - first + 1)
  const from = first * racers
  const to = (first + samples) * racers
  return {
    fromTick: first * TICKS_PER_SAMPLE,
    racers,
    samples,
    x: u16.slice(at('SAMPLE_X') / 2 + from, at('SAMPLE_X') / 2 + to),
    lane: i16.slice(at('SAMPLE_LANE') / 2 + from, at('SAMPLE_LANE') / 2 + to),
    flags: u8.slice(at('SAMPLE_FLAGS') + from, at('SAMPLE_FLAGS') + to),
    facts: readFacts(memory, fromTick, toTick),
  }
}

export function countOdds(memory: RaceMemory, setup: RaceSetup, races: number): OddsCounts {
  const { at, u32 } = memory
  memory.odds(setup, races)
  const counts = (name: string) => {
    const first = at(name) / 4
    return [...u32.subarray(first, first + setup.entrants.length)]
  }
  return {
    races,
    wins: counts('ODDS_WINS'),
    places: counts('ODDS_PLACES'),
    lasts: counts('ODDS_LASTS'),
  }
}
