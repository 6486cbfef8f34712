import type { ClientRequest } from '../command.ts'
import type { Decision } from '../context.ts'
import { ADDED_TIME_MS } from '../limits.ts'
import { err, ok } from '../result.ts'
import type { State } from '../state.ts'

type AddTime = Extract<ClientRequest, { type: 'AddTime' }>

/** The host gives the phase that was meant half a minute more; not a race, nor what has no end. */
export function addTime({ phase, pausedAtMs }: State, meant: AddTime): Decision {
  if (pausedAtMs !== null) return err({ type: 'GamePaused' })
  const { endsAtMs } = phase.span
  const round = 'round' in phase ? phase.round.number : 0
  const isMeant = phase.type === meant.phase && round === meant.round
  if (!isMeant || phase.type === 'race' || endsAtMs === null) {
    return err({ type: 'WrongPhase', phase: phase.type })
  }
  return ok([{ type: 'TimeAdded', endsAtMs: endsAtMs + ADDED_TIME_MS }])
}
