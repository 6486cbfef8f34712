import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import type { State } from '../state.ts'
import { awardsOf } from './awards.ts'
import { spanFor } from './span.ts'

/** The finale: podium, awards, and who did what. */
export const finishGame = (state: State, ctx: Context): EventOf<'GameFinished'> => ({
  type: 'GameFinished',
  awards: awardsOf(state.past),
  span: spanFor(ctx, null),
})
