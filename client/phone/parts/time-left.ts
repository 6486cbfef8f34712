import type { Span } from '../../../game/phase.ts'

/** A draft that nobody locked in is sent this long before the deadline. */
const SEND_AHEAD_MS = 2_000

/** Milliseconds until a phase ends, never below zero; null where time does not end it. */
export function leftMs({ endsAtMs }: Span, nowMs: number): number | null {
  return endsAtMs === null ? null : Math.max(0, endsAtMs - nowMs)
}

/** How much of a phase is still to come, 1 to 0; 1 where time does not end it. */
export function leftShare({ startedAtMs, endsAtMs }: Span, nowMs: number): number {
  if (endsAtMs === null || endsAtMs <= startedAtMs) return 1
  return Math.min(1, Math.max(0, (endsAtMs - nowMs) / (endsAtMs - startedAtMs)))
}

/** How long the phone waits until it sends its draft by itself, 0: now; null: it does not. */
export function sendsInMs(span: Span, nowMs: number): number | null {
  const left = leftMs(span, nowMs)
  return left === null ? null : Math.max(0, left - SEND_AHEAD_MS)
}
