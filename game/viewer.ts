import type { Sender } from './command.ts'
import type { Credential } from './identity.ts'
import type { SeatNumber } from './round.ts'
import type { Seat, State } from './state.ts'
import type { Viewer } from './view.ts'

/** The seat of this number, or undefined where it is free. */
export const seatAt = ({ seats }: Pick<State, 'seats'>, number: SeatNumber): Seat | undefined =>
  seats.find(({ seat }) => seat === number)

/** The number of the seat that belongs to a credential, or null. */
export const seatOf = (state: State, credential: Credential): SeatNumber | null =>
  state.seats.find((seat) => seat.credential === credential)?.seat ?? null

/** As whom somebody with these papers sees the game. */
export function viewerOf(state: State, sender: Sender): Viewer {
  if (sender.role !== 'player') return { role: sender.role }
  return { role: 'player', seat: seatOf(state, sender.credential) }
}

/** The state with one of its seats changed. */
export function withSeat(state: State, number: SeatNumber, change: (seat: Seat) => Seat): State {
  const seats = state.seats.map((seat) => (seat.seat === number ? change(seat) : seat))
  return { ...state, seats }
}
