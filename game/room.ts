import { SEATS_MAX } from './limits.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { SeatNumber } from './round.ts'

/** What says whether there is room, of a state as of a view. */
interface Table {
  readonly settings: { readonly rounds: number }
  readonly seats: readonly { readonly seat: SeatNumber }[]
  readonly isRoomLocked: boolean
  readonly phase: { readonly type: string; readonly round?: { readonly number: number } }
}

/** The seat that somebody who comes in now would have, or why nobody can. */
export function roomFor(table: Table): Result<SeatNumber, Refusal> {
  return table.isRoomLocked ? err({ type: 'RoomLocked' }) : freeSeat(table)
}

/** The number of the next seat to be taken, whoever takes it; none once the last round is on. */
export function freeSeat({ phase, settings, seats }: Table): Result<SeatNumber, Refusal> {
  const isEnding = phase.type === 'finale' || (phase.round?.number ?? 0) >= settings.rounds
  if (isEnding) return err({ type: 'GameEnding' })
  const taken = new Set(seats.map(({ seat }) => seat))
  for (let seat = 0; seat < SEATS_MAX; seat++) if (!taken.has(seat)) return ok(seat)
  return err({ type: 'GameFull', seatsMax: SEATS_MAX })
}
