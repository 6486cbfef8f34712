import type { Context } from '../context.ts'
import type { Span } from '../phase.ts'

/** From now for so many milliseconds; without an end of its own where that is null. */
export const spanFor = ({ nowMs }: Pick<Context, 'nowMs'>, lengthMs: number | null): Span => ({
  startedAtMs: nowMs,
  endsAtMs: lengthMs === null ? null : nowMs + lengthMs,
})
