import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import type { Seat, State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/**
 * A paddock that people have still to lock in for is not ended at once: phones have drafts that
 * they send by themselves before the deadline. Null where nobody is waited for, or where it ends
 * as soon anyway.
 */
export function lastCall(
  { phase, seats }: State,
  { nowMs }: Context,
  lengthMs: number,
  isWaitedFor: (seat: Seat) => boolean,
): readonly GameEvent[] | null {
  if (phase.type !== 'paddock') return null
  const isOpen = phase.entries.some(({ seat, locked }) => {
    const owner = seatAt({ seats }, seat)
    return locked === null && owner?.sitter === 'human' && isWaitedFor(owner)
  })
  const { endsAtMs } = phase.span
  const endsAnyway = endsAtMs !== null && nowMs < endsAtMs && endsAtMs <= nowMs + lengthMs
  return isOpen && !endsAnyway ? [{ type: 'LastCallGiven', endsAtMs: nowMs + lengthMs }] : null
}
