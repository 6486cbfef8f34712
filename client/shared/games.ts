import type { GameCode } from '../../game/identity.ts'
import type { PhaseType } from '../../game/state.ts'

/** What anybody may know of a game before joining it. */
export interface GameInfo {
  readonly code: GameCode
  readonly phase: PhaseType
  readonly seats: number
  readonly seatsMax: number
  readonly isJoinable: boolean
  /** Where phones on the same network join. */
  readonly joinUrl: string
}

/** A game's public facts; `unknown` where there is none, `unreachable` where nobody answers. */
export async function gameInfo(code: GameCode): Promise<GameInfo | 'unknown' | 'unreachable'> {
  try {
    const response = await fetch(`/api/games/${code}`)
    if (response.status === 404) return 'unknown'
    return response.ok ? ((await response.json()) as GameInfo) : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

/** Makes a game; null where that cannot be had now. */
export async function createGame(): Promise<{ code: GameCode; hostKey: string } | null> {
  try {
    const response = await fetch('/api/games', { method: 'POST' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
