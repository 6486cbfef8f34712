/** Metres: half the height of a racer. */
export const RADIUS_METRES = 0.3
export const RACERS = 6
export const TICKS_PER_SECOND = 30
export const GRAVITY = 9.81
/** On sand. */
export const FRICTION = 0.6
/** The ground lies at height 0, from here to there. */
export const GROUND_METRES = { from: -10, to: 210 } as const

/**
 * A world of a general physics engine with a ground and six racers on it, seen from the side: x in
 * metres along the track, y upwards, m/s. Racers touch the ground alone, and do not turn: both spare
 * the engine work.
 */
export interface EngineWorld {
  readonly name: string
  /**
   * Of a hop over the ground, m/s: tuned to the engine's friction, so that a race of the same track
   * has as many ticks as one of ours.
   */
  readonly speed: number
  /** Puts all racers on the line, at rest. */
  reset(): void
  x(racer: number): number
  y(racer: number): number
  /** An impulse after which the racer's velocity is this. */
  hop(racer: number, vx: number, vy: number): void
  /** The engine's ordinary step of a thirtieth of a second. */
  step(): void
}

const TICK_LIMIT = 1_350
/** As in assembly/: m/s upwards, give or take a tenth, and ticks of a crouch. */
const HOP_UP = 1.96
const CROUCH_TICKS = 7
/** Lower than this above the ground is landed. */
const LANDED_METRES = 0.03

/**
 * A race like ours in another engine: racers crouch, hop by an impulse of chance, land, crouch,
 * until the last is over the line. Only the hops are ours; the engine does the rest. Returns ticks.
 */
export function runLikeRace(world: EngineWorld, lengthMetres: number, seed: number): number {
  const crouches = new Int32Array(RACERS).fill(CROUCH_TICKS)
  const chance = chanceOf(seed)
  world.reset()
  for (let tick = 0; tick < TICK_LIMIT; tick++) {
    let running = 0
    for (let racer = 0; racer < RACERS; racer++) {
      if (world.x(racer) >= lengthMetres) continue
      running++
      if (world.y(racer) > RADIUS_METRES + LANDED_METRES) continue
      const left = (crouches[racer] as number) - 1
      crouches[racer] = left > 0 ? left : CROUCH_TICKS
      if (left > 0) continue
      world.hop(racer, world.speed * (0.85 + 0.3 * chance()), HOP_UP * (0.9 + 0.2 * chance()))
    }
    if (running === 0) return tick
    world.step()
  }
  return TICK_LIMIT
}

/** Marsaglia's xorshift in 32 bits: cheap, so that chance is no part of the comparison. */
function chanceOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b9) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
