import type { Context, Decision } from '../context.ts'
import type { GameEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'
import { finishGame } from './finish-game.ts'
import { resume } from './pause.ts'
import { voidedNow } from './void-race.ts'

/**
 * The host ends the day: a round that is under way is void, stakes and cards go back, and the finale
 * follows. Not in a race, which ends by itself.
 */
export function endGame(state: State, ctx: Context): Decision {
  const { phase } = state
  if (phase.type === 'lobby' || phase.type === 'race' || phase.type === 'finale') {
    return err({ type: 'WrongPhase', phase: phase.type })
  }
  const resumed = state.pausedAtMs === null ? ok([]) : resume(state, ctx)
  if (!resumed.ok) return resumed
  const before: GameEvent[] = [...resumed.value]
  if (phase.type !== 'payout') before.push(voidedNow(state, phase, ctx))
  const after = before.reduce<State>(evolve, state)
  return ok([...before, finishGame(after, ctx)])
}
