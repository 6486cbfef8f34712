import type { Context, Decision } from '../context.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'
import { freeName } from './join.ts'

/** The host gives somebody another name, at any time. */
export function renameSeat(
  state: State,
  number: SeatNumber,
  input: string,
  ctx: Context,
): Decision {
  const owner = seatAt(state, number)
  if (!owner || owner.sitter === 'crowd') return err({ type: 'NoSuchSeat' })
  const name = freeName(state, input, number, ctx)
  if (!name.ok) return name
  const { avatar } = owner
  return ok(
    owner.name === name.value
      ? []
      : [{ type: 'ProfileChanged', seat: number, name: name.value, avatar }],
  )
}
