import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { move } from '../posting.ts'
import type { State } from '../state.ts'
import { awardsOf } from './awards.ts'
import { spanFor } from './span.ts'

/** The finale: debts are paid as far as purses go; podium, awards, and who did what. */
export const finishGame = (state: State, ctx: Context): EventOf<'GameFinished'> => ({
  type: 'GameFinished',
  awards: awardsOf(state.past),
  postings: state.seats.flatMap(({ seat, pearls, debtPearls }) =>
    move(seat, 'house', Math.min(pearls, debtPearls)),
  ),
  span: spanFor(ctx, null),
})
