import { type Accessor, createResource } from 'solid-js'
import type { GameCode } from '../../../game/identity.ts'
import { gameInfo } from '../../shared/games.ts'

/** The server knows by which address phones of the room reach it; it is asked once for a page. */
let asked: { readonly code: GameCode; readonly info: ReturnType<typeof gameInfo> } | null = null

function infoOf(code: GameCode): ReturnType<typeof gameInfo> {
  if (asked?.code !== code) asked = { code, info: gameInfo(code) }
  return asked.info
}

/** Where phones go to join. */
export function createJoinUrl(code: GameCode): Accessor<URL> {
  const [info] = createResource(() => code, infoOf)
  return () => {
    const found = info()
    const known = typeof found === 'object' ? found.joinUrl : undefined
    return new URL(known ?? `/play?game=${code}`, location.href)
  }
}
