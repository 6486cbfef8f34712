import { rngOf, type Seed } from '../random.ts'
import type { SeatNumber } from '../round.ts'
import type { View } from '../view.ts'

/** Whom a bot names for the card on trial: by chance, among all others of the round. */
export function botAccusation({ phase, mine }: View, seed: Seed): SeatNumber | null {
  if (phase.type !== 'reveal' || phase.onTrial === null || !mine) return null
  const others = phase.inRound.filter((seat) => seat !== mine.seat)
  return others.length > 0 ? rngOf(seed, 'accuse', phase.round.number).pick(others) : null
}
