import { rngOf, type Seed } from '../random.ts'
import type { View } from '../view.ts'
import { favouriteOf } from './judgement.ts'

/** Earliest and latest tick at which bots shout: in the first ten seconds of a race. */
const TICK_MIN = 45
const TICK_SPREAD = 240

/** For whom and when a bot shouts: for the racer that it has most pearls on. */
export function botShout(
  { phase, mine }: View,
  seed: Seed,
): { readonly racer: number; readonly tick: number } | null {
  if (phase.type !== 'race' || !mine || !phase.mine) return null
  if (phase.shouts.some(({ seat }) => seat === mine.seat)) return null
  const rng = rngOf(seed, 'shout', phase.round.number)
  const tick = TICK_MIN + rng.below(TICK_SPREAD)
  const bets = phase.mine.locked?.bets ?? []
  const backed = bets.toSorted((a, b) => b.stakePearls - a.stakePearls)[0]?.racer
  return { racer: backed ?? favouriteOf(phase.round), tick }
}
