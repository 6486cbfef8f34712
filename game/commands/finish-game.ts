import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import type { PhaseOf, State } from '../state.ts'
import { awardsOf } from './awards.ts'
import { spanFor } from './span.ts'

/** The finale: podium, awards, and who did what. */
export const finishGame = (
  state: State,
  { standings }: PhaseOf<'payout'>,
  ctx: Context,
): EventOf<'GameFinished'> => ({
  type: 'GameFinished',
  standings,
  awards: awardsOf(state.past),
  deeds: state.past.flatMap(({ deeds }) => deeds),
  span: spanFor(ctx, null),
})
