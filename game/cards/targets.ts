import type { Refusal } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'
import type { Seat } from '../state.ts'
import type { Using } from './card-facts.ts'

/** The players that a card is meant for: one to so many others who are in this round. */
export function otherPlayers(
  { state, paddock, seat, target }: Pick<Using, 'state' | 'paddock' | 'seat' | 'target'>,
  countMax: number,
): Result<readonly [Seat, ...Seat[]], Refusal> {
  if (target.type !== 'players') return err({ type: 'WrongTarget' })
  const numbers = new Set(target.seats)
  const isInRound = (number: number) => paddock.entries.some((entry) => entry.seat === number)
  const seats = state.seats.filter(
    (one) => one.sitter !== 'crowd' && numbers.has(one.seat) && isInRound(one.seat),
  )
  const isWell =
    seats.length === target.seats.length && seats.length <= countMax && !numbers.has(seat.seat)
  const [first, ...more] = seats
  return isWell && first ? ok([first, ...more]) : err({ type: 'WrongTarget' })
}
