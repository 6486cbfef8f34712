import type { Credential } from '../game/identity.ts'
import { SOCKETS_KEPT, SOCKETS_MAX, SOCKETS_PER_KEY_MAX } from '../game/limits.ts'
import type { State } from '../game/state.ts'
import type { Role } from '../game/view.ts'
import { seatOf } from '../game/viewer.ts'
import type { CloseReason } from '../game/wire/close-codes.ts'
import type { Sockets } from './sockets.ts'

/** Why nobody is let in with this key in this role; null where they are. */
export function rejectionOf(
  state: State | null,
  sockets: Sockets,
  role: Role,
  credential: Credential,
): CloseReason | null {
  if (state === null) return 'UnknownGame'
  if (role === 'host' && credential !== state.hostCredential) return 'NotHost'
  const isKnown = role === 'host' || (role === 'player' && seatOf(state, credential) !== null)
  // Where a key holds as many as it may, the new one takes the place of another.
  const isReplacing = sockets.openOf(credential).length >= SOCKETS_PER_KEY_MAX
  const socketsMax = isKnown ? SOCKETS_MAX : SOCKETS_MAX - SOCKETS_KEPT
  const isFull = !isReplacing && sockets.open().length >= socketsMax
  return isFull ? 'TooManySockets' : null
}
