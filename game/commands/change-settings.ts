import type { Decision } from '../context.ts'
import { move } from '../posting.ts'
import { err, ok } from '../result.ts'
import type { Settings } from '../settings.ts'
import type { State } from '../state.ts'

/** The host changes the settings, in the lobby. Their ranges are the wire's to check. */
export function changeSettings(state: State, settings: Settings): Decision {
  if (state.phase.type !== 'lobby') return err({ type: 'WrongPhase', phase: state.phase.type })
  const now = state.settings
  const isSame = (Object.keys(now) as (keyof Settings)[]).every(
    (name) => now[name] === settings[name],
  )
  const postings = state.seats.flatMap(({ seat, pearls }) => [
    ...move('house', seat, settings.startingPearls - pearls),
    ...move(seat, 'house', pearls - settings.startingPearls),
  ])
  return ok(isSame ? [] : [{ type: 'SettingsChanged', settings, postings }])
}
