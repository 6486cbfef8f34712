import type { Context, Decision } from '../context.ts'
import type { Credential } from '../identity.ts'
import { CROWD_STICKERS_EVERY_MS, STICKERS_PER_PHASE_MAX } from '../limits.ts'
import { err, ok } from '../result.ts'
import type { SeatNumber } from '../round.ts'
import type { State } from '../state.ts'
import { STICKER_PHASES, type Sticker } from '../sticker.ts'

/**
 * Somebody who waits throws a sticker at the big screens; `seat` is null for the crowd. It changes
 * nothing and is not stored. A player who has still to lock in throws none, so that a sticker
 * tells no more than the tick beside their name did.
 */
export function throwSticker(
  state: State,
  thrower: Credential,
  seat: SeatNumber | null,
  sticker: Sticker,
  { nowMs }: Context,
): Decision {
  const { phase, stickers } = state
  if (state.pausedAtMs !== null) return err({ type: 'GamePaused' })
  if (!STICKER_PHASES.includes(phase.type)) {
    return err({ type: 'WrongPhase', phase: phase.type })
  }
  if (phase.type === 'paddock') {
    const entry = phase.entries.find((one) => one.seat === seat)
    if (entry?.locked === null) return err({ type: 'NotLockedIn' })
  }
  if ((stickers.thrown[thrower] ?? 0) >= STICKERS_PER_PHASE_MAX) {
    return err({ type: 'TooManyStickers', stickersMax: STICKERS_PER_PHASE_MAX })
  }
  // Each goes to every screen of the crowd: a thousand people together send no more than one.
  const isTooSoon = nowMs - stickers.crowdAtMs < CROWD_STICKERS_EVERY_MS
  if (seat === null && isTooSoon) return err({ type: 'StickersInTheAir' })
  return ok([{ type: 'StickerThrown', thrower, seat, sticker, atMs: nowMs }])
}
