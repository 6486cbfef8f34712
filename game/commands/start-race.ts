import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { noncesOf, raceSeedOf } from '../fairness/seed.ts'
import { antesOf } from '../money/ante.ts'
import type { PhaseOf } from '../phase.ts'
import { move } from '../posting.ts'
import { timingsOf } from '../settings.ts'
import type { State } from '../state.ts'
import { botAccusations } from './bot-accusations.ts'
import { spanFor } from './span.ts'

/**
 * The start lights: from now on everybody sees who backed whom, and who staked too little pays. The
 * seed is made of the secret that the parade committed to and of what came with the lock-ins. Bots name somebody first where a card is on trial.
 */
export function startRace(
  state: State,
  reveal: PhaseOf<'reveal'>,
  ctx: Context,
): readonly GameEvent[] {
  const antes = antesOf(reveal.entries, state.seats)
  const started: GameEvent = {
    type: 'RaceStarted',
    seed: raceSeedOf(reveal.secret, noncesOf(reveal.entries)),
    clock: { tick: 0, atMs: ctx.nowMs + timingsOf(state.settings).lightsMs },
    antes,
    postings: antes.flatMap(({ seat, pearls }) => move(seat, 'house', pearls)),
    span: spanFor(ctx, null),
  }
  return [...botAccusations(state, reveal), started]
}
