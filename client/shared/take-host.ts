import type { GameCode } from '../../game/identity.ts'
import { type MovedHost, OFFER_HEADER } from '../../game/wire/http.ts'
import { askServer, type NoAnswer } from './games.ts'
import { freshKey, hostKey, keepHostKey } from './stored-keys.ts'

const MARK = 'move='

/** The token that this page's address carries after its `#`, or null. */
export const tokenOfPage = (): string | null =>
  location.hash.startsWith(`#${MARK}`) ? location.hash.slice(MARK.length + 1) : null

/** The address that offers the host role to whoever opens it first. */
export function moveLink(code: GameCode, token: string, origin: string): string {
  const url = new URL(`/host?game=${code}`, origin)
  url.hash = MARK + token
  return url.href
}

/**
 * Shows the token of a link for this browser's key, which is the host's then. The same key is shown
 * after a reload, so that an answer that was lost is no loss. `void`: the link is good no more.
 */
export async function takeHost(
  code: GameCode,
  token: string,
): Promise<MovedHost | 'void' | 'unknown' | NoAnswer> {
  const key = hostKey(code) ?? freshKey()
  keepHostKey(code, key)
  const headers = { Authorization: `Bearer ${key}`, [OFFER_HEADER]: token }
  const taken = await askServer<MovedHost | 'void' | 'unknown'>(
    `/api/games/${code}/host`,
    { method: 'POST', headers },
    ({ status }) => (status === 403 ? 'void' : status === 404 ? 'unknown' : null),
  )
  // What was answered is done with: a reload opens the page by its key.
  if (taken !== 'busy' && taken !== 'unreachable') {
    history.replaceState(null, '', location.pathname + location.search)
  }
  return taken
}
