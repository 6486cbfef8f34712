import type { GameCode } from '../../game/identity.ts'
import type { GameSummary, MadeGame } from '../../game/wire/http.ts'

/** Why there is no answer: `busy`: this address has asked too often in the last minute. */
export type NoAnswer = 'busy' | 'unreachable'

/** A game's public facts; `unknown` where there is none. */
export const gameInfo = (code: GameCode): Promise<GameSummary | 'unknown' | NoAnswer> =>
  askServer<GameSummary | 'unknown'>(`/api/games/${code}`, {}, ({ status }) =>
    status === 404 ? 'unknown' : null,
  )

/** Makes a game. */
export const createGame = (): Promise<(MadeGame & { readonly code: GameCode }) | NoAnswer> =>
  askServer('/api/games', { method: 'POST' })

/** Asks by HTTP; `read` says what an answer means that is not a good one. */
export async function askServer<T>(
  path: string,
  init: RequestInit,
  read: (response: Response) => T | null = () => null,
): Promise<T | NoAnswer> {
  try {
    const response = await fetch(path, init)
    if (response.ok) return (await response.json()) as T
    return read(response) ?? (response.status === 429 ? 'busy' : 'unreachable')
  } catch {
    return 'unreachable'
  }
}
