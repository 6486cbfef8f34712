import type { GameEvent } from '../event.ts'
import type { Credential, GameCode } from '../identity.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { RULES_VERSION } from '../state.ts'

/** The first event of a game: an empty lobby that belongs to its host. */
export const createGame = (made: {
  readonly code: GameCode
  readonly hostCredential: Credential
  readonly nowMs: number
}): GameEvent => ({
  type: 'GameCreated',
  code: made.code,
  rulesVersion: RULES_VERSION,
  hostCredential: made.hostCredential,
  settings: DEFAULT_SETTINGS,
  span: { startedAtMs: made.nowMs, endsAtMs: null },
})
