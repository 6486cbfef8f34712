import type { ClientRequest } from '../command.ts'
import type { Context, Decision } from '../context.ts'
import type { EventOf } from '../event.ts'
import type { Credential } from '../identity.ts'
import {
  AVATARS,
  CROWD_NAME,
  JOINS_MAX,
  JOINS_PER_KEY_MAX,
  NAME_CHARACTERS_MAX,
} from '../limits.ts'
import { isSameName, parseName } from '../name.ts'
import { move } from '../posting.ts'
import type { Refusal } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'
import { roomFor } from '../room.ts'
import type { SeatNumber } from '../round.ts'
import type { Sitter, State } from '../state.ts'
import { seatOf } from '../viewer.ts'

/** Somebody with a key takes a free seat, before the last round. */
export function join(
  state: State,
  credential: Credential,
  { name: input, avatar, tip }: Omit<Extract<ClientRequest, { type: 'Join' }>, 'type'>,
  ctx: Context,
): Decision {
  if (seatOf(state, credential) !== null) return err({ type: 'AlreadySeated' })
  if (state.removed.includes(credential)) return err({ type: 'RemovedByHost' })
  if (isJoinedUp(state, credential)) return err({ type: 'TooManyJoins' })
  const room = roomFor(state)
  if (!room.ok) return room
  const name = freeName(state, input, null, ctx)
  if (!name.ok) return name
  if (avatar >= AVATARS) return err({ type: 'NoSuchAvatar' })
  return ok([seatTaken(state, room.value, 'human', name.value, avatar, { credential, tip })])
}

/** Whether this key, or all together, have come and gone as often as a lobby's log bears. */
function isJoinedUp({ joins }: State, credential: Credential): boolean {
  const all = Object.values(joins).reduce((sum, count) => sum + count, 0)
  return (joins[credential] ?? 0) >= JOINS_PER_KEY_MAX || all >= JOINS_MAX
}

/** A name that is fit, decent and that nobody else has. */
export function freeName(
  state: State,
  input: string,
  own: SeatNumber | null,
  { isObscene }: Context,
): Result<string, Refusal> {
  const name = parseName(input)
  if (name === null) return err({ type: 'NameUnfit', charactersMax: NAME_CHARACTERS_MAX })
  if (isObscene(name)) return err({ type: 'NameObscene' })
  const isTaken =
    isSameName(CROWD_NAME, name) ||
    state.seats.some((seat) => seat.seat !== own && isSameName(seat.name, name))
  return isTaken ? err({ type: 'NameTaken', name }) : ok(name)
}

/** A seat with its purse; its hand is dealt with its first round. */
export function seatTaken(
  { settings }: State,
  seat: SeatNumber,
  sitter: Sitter,
  name: string,
  avatar: number,
  person: Pick<EventOf<'SeatTaken'>, 'credential' | 'tip'>,
): EventOf<'SeatTaken'> {
  return {
    type: 'SeatTaken',
    seat,
    sitter,
    name,
    avatar,
    ...person,
    postings: move('house', seat, settings.startingPearls),
  }
}
