import type { Credential } from '../game/identity.ts'
import { AWAY_GRACE_MS } from '../game/limits.ts'
import type { Sockets } from './sockets.ts'
import type { Transaction } from './transaction.ts'

/** Sets right who is here, by the sockets that are open and the one that is about to be. */
export function notePresence(
  transaction: Transaction,
  sockets: Sockets,
  arriving: Credential | null = null,
  awayMs: number = transaction.ctx.nowMs,
): void {
  const here = sockets.here()
  for (const { seat, credential, awaySinceMs } of transaction.after.seats) {
    if (credential === null) continue
    const isHere = credential === arriving || here.has(credential)
    if (isHere === (awaySinceMs === null)) continue
    transaction.run({ type: 'NotePresence', seat, isHere }, isHere ? transaction.ctx.nowMs : awayMs)
  }
}

/** Room for the close event that may be what woke the object. */
const WAKING_MS = 1_000
const GUESSED_MS = AWAY_GRACE_MS - WAKING_MS

/**
 * Since when those are away who are not here when the object wakes. Sockets outlive its sleep and
 * nothing else, and it sleeps after ten idle seconds, so whoever is missed among open sockets went
 * before that; where there are no sockets at all, everybody was cut off just now.
 */
export const awaySinceWaking = (sockets: Sockets, nowMs: number): number =>
  sockets.open().length > 0 ? nowMs - GUESSED_MS : nowMs

/**
 * A socket of a player has closed. Where that is what woke the object, it was no longer in the
 * platform's list and its player was guessed to be away for long: they are away since now.
 */
export function noteClosed(
  transaction: Transaction,
  sockets: Sockets,
  credential: Credential,
): void {
  const { nowMs } = transaction.ctx
  const seat = transaction.after.seats.find((one) => one.credential === credential)
  const isGuess = seat?.awaySinceMs != null && nowMs - seat.awaySinceMs >= GUESSED_MS
  if (seat !== undefined && isGuess && !sockets.here().has(credential)) {
    transaction.run({ type: 'NotePresence', seat: seat.seat, isHere: true })
  }
  notePresence(transaction, sockets)
}
