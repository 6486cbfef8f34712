import { turnCards } from '../cards/effects.ts'
import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { timingsOf } from '../settings.ts'
import type { PhaseOf, State } from '../state.ts'
import { spanFor } from './span.ts'

/** All item cards of the round, to be turned one by one by the clock. */
export function revealCards(
  state: State,
  { round, entries }: PhaseOf<'paddock'>,
  ctx: Context,
): EventOf<'CardsRevealed'> {
  const timings = timingsOf(state.settings)
  const { cardMs } = timings
  const plays = entries.flatMap(({ locked }) => locked?.plays ?? [])
  const cards = turnCards(round.lineUp, plays)
  // Where no phase ends by itself, this one waits for the host as well.
  const lengthMs = timings.paradeMs === null ? null : Math.max(1, cards.length) * cardMs
  return { type: 'CardsRevealed', cards, cardMs, span: spanFor(ctx, lengthMs) }
}
