import type { GameCode } from '../../game/identity.ts'
import type { GameSummary, MadeGame } from '../../game/wire/http.ts'

/** A game's public facts; `unknown` where there is none, `unreachable` where nobody answers. */
export async function gameInfo(code: GameCode): Promise<GameSummary | 'unknown' | 'unreachable'> {
  try {
    const response = await fetch(`/api/games/${code}`)
    if (response.status === 404) return 'unknown'
    return response.ok ? ((await response.json()) as GameSummary) : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

/** Makes a game; null where that cannot be had now. */
export async function createGame(): Promise<(MadeGame & { readonly code: GameCode }) | null> {
  try {
    const response = await fetch('/api/games', { method: 'POST' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
