import type { Span } from './phase.ts'
import type { RaceClock } from './race.ts'

/** What *resume* does to the times of a phase. */
export interface Shift {
  readonly shiftMs: number
  readonly clock: RaceClock | null
}

/** A phase, or a viewer's picture of one, with its times moved on. */
export function shiftedPhase<P extends { readonly span: Span; readonly clock?: RaceClock }>(
  phase: P,
  { shiftMs, clock }: Shift,
): P {
  const { startedAtMs, endsAtMs } = phase.span
  const span: Span = {
    startedAtMs: startedAtMs + shiftMs,
    endsAtMs: endsAtMs === null ? null : endsAtMs + shiftMs,
  }
  return clock === null ? { ...phase, span } : { ...phase, span, clock }
}
