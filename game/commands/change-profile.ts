import type { Context, Decision } from '../context.ts'
import { AVATARS, PROFILE_CHANGES_MAX } from '../limits.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { seatAt } from '../viewer.ts'
import { freeName } from './join.ts'

/** A player changes name or face, while the table is still gathering. */
export function changeProfile(
  state: State,
  seat: SeatNumber,
  input: string,
  avatar: number,
  ctx: Context,
): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  const name = freeName(state, input, seat, ctx)
  if (!name.ok) return name
  if (avatar >= AVATARS) return err({ type: 'NoSuchAvatar' })
  const own = seatAt(state, seat)
  if (own?.name === name.value && own.avatar === avatar) return ok([])
  if (own && own.profileChanges >= PROFILE_CHANGES_MAX) {
    return err({ type: 'TooManyProfileChanges', changesMax: PROFILE_CHANGES_MAX })
  }
  return ok([{ type: 'ProfileChanged', seat, name: name.value, avatar }])
}
