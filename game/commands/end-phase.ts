import type { Context } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import { assert, assertNever } from '../result.ts'
import { timingsOf } from '../settings.ts'
import { phaseOf, type State } from '../state.ts'
import { finishGame } from './finish-game.ts'
import { moveBots } from './move-bots.ts'
import { moveCrowd } from './move-crowd.ts'
import { payOut } from './pay-out.ts'
import { revealCards } from './reveal-cards.ts'
import { spanFor } from './span.ts'
import { startRace } from './start-race.ts'
import { startRound } from './start-round.ts'

/** What comes after the phase that ends now. */
export function endPhase(state: State, ctx: Context): readonly GameEvent[] {
  const { phase, settings } = state
  switch (phase.type) {
    case 'parade': {
      const timings = timingsOf(settings)
      const isFirst = phase.round.number === 1
      const lengthMs = isFirst ? timings.firstPaddockMs : timings.paddockMs
      return [{ type: 'PaddockOpened', span: spanFor(ctx, lengthMs) }]
    }
    case 'paddock':
      return closePaddock(state, ctx)
    case 'reveal':
      return startRace(state, phase, ctx)
    case 'race':
      return [payOut(state, phase, ctx)]
    case 'payout':
      return phase.round.number < settings.rounds
        ? [startRound(state, phase.round.number + 1, ctx)]
        : [finishGame(state, ctx)]
    case 'lobby':
    case 'finale':
      assert(false, `a ${phase.type} is not ended by time`)
      return []
    default:
      return assertNever(phase)
  }
}

/** However a paddock ends, bots that have not moved yet move first, and the Crowd last. */
function closePaddock(state: State, ctx: Context): readonly GameEvent[] {
  const bots = moveBots(state, ctx)
  const moves = [...bots, ...moveCrowd(bots.reduce<State>(evolve, state))]
  const moved = moves.reduce<State>(evolve, state)
  return [...moves, revealCards(moved, phaseOf(moved, 'paddock'), ctx)]
}
