import type { Decision } from '../context.ts'
import type { Nonce } from '../nonce.ts'
import { assert, err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'

/**
 * A player whose chain is lost or used up begins another, which counts from the next round on: where
 * no race's secret is out yet, and once, so that nobody picks among chains.
 */
export function commitChain(state: State, number: SeatNumber, tip: Nonce): Decision {
  const { type } = state.phase
  if (type !== 'lobby' && type !== 'payout') return err({ type: 'WrongPhase', phase: type })
  const seat = seatAt(state, number)
  assert(seat, 'the seat was looked up before')
  if (seat.chain?.isFresh) return err({ type: 'ChainFresh' })
  return ok([{ type: 'ChainCommitted', seat: number, tip }])
}
