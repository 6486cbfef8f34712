import { victimsOf } from './cards/hand.ts'
import type { PayoutLine, PayoutReason, PhaseType } from './phase.ts'
import type { CardUse, SeatNumber, SeatUse } from './round.ts'

/** Somebody who looks at a game; a player without a seat is one who has not joined yet. */
export type Viewer =
  | { readonly role: 'host' }
  | { readonly role: 'crowd' }
  | { readonly role: 'player'; readonly seat: SeatNumber | null }

export type Role = Viewer['role']

export const isOwner = (viewer: Viewer, seat: SeatNumber): boolean =>
  viewer.role === 'player' && viewer.seat === seat

/** What everybody hears at once, and what only the finale tells. The rest comes out at the payout. */
const AT_ONCE: readonly CardUse['type'][] = ['monosyllables', 'gag-order']
const AT_THE_FINALE: readonly CardUse['type'][] = ['periscope', 'inside-tip', 'beachcomber']

/** Whether this viewer may know of a card that acted at once: its owner and its victim always. */
export function isUseVisible({ seat, use }: SeatUse, viewer: Viewer, phase: PhaseType): boolean {
  if (isOwner(viewer, seat) || victimsOf(use).some((victim) => isOwner(viewer, victim))) return true
  if (AT_ONCE.includes(use.type)) return true
  return phase === 'payout' && !AT_THE_FINALE.includes(use.type)
}

/** The uses that a viewer may know of in a phase. */
export const usesFor = (
  uses: readonly SeatUse[],
  viewer: Viewer,
  phase: PhaseType,
): readonly SeatUse[] => uses.filter((use) => isUseVisible(use, viewer, phase))

/** What tells of a payout card or of a rival: who played or had it is told at the finale. */
const SECRET_REASONS: readonly PayoutReason[] = ['double', 'insurance', 'rival']

/** The lines of a payout that a viewer may know of. */
export const linesFor = (lines: readonly PayoutLine[], viewer: Viewer): readonly PayoutLine[] =>
  lines.filter(({ seat, reason }) => isOwner(viewer, seat) || !SECRET_REASONS.includes(reason))
