import type { PhaseViewOf } from '../../../game/view.ts'
import { pickedIn, type Robbery } from '../../shared/robbery.ts'

const keyOf = (code: string): string => `scuttle.picked.${code}`

/** What this tab has heard of picked pockets: payouts tell the sums, the finale does not. */
export function heardPicked(code: string): readonly Robbery[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(code)) ?? '[]') as Robbery[]
  } catch {
    // No storage, or not ours: the robbery is told without its sum.
    return []
  }
}

/** Keeps what a payout tells; told twice, it is the same. */
export function hearPicked(code: string, { round, uses }: PhaseViewOf<'payout'>): void {
  const picked = pickedIn(round.number, uses)
  if (picked.length === 0) return
  const others = heardPicked(code).filter((one) => one.round !== round.number)
  try {
    sessionStorage.setItem(keyOf(code), JSON.stringify([...others, ...picked]))
  } catch {
    // As above.
  }
}
