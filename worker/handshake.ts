import type { Role } from '../game/view.ts'
import { CLOSE_CODES, type CloseReason } from '../game/wire/close-codes.ts'
import { KEY_PREFIX, PROTOCOL_NAME } from '../game/wire/messages.ts'
import { isKey } from './keys.ts'

/** What somebody says who wants a socket. */
export interface Handshake {
  readonly role: Role
  readonly key: string
}

export type HandshakeResult =
  | { readonly ok: true; readonly value: Handshake }
  | { readonly ok: false; readonly error: CloseReason }

const ROLES: readonly Role[] = ['host', 'player', 'crowd']
const PROTOCOL_HEADER = 'Sec-WebSocket-Protocol'

export const isUpgrade = (request: Request): boolean =>
  request.headers.get('Upgrade')?.toLowerCase() === 'websocket'

/**
 * Whether a request comes from a page of ours. Browsers say where a page comes from and do not let
 * it lie; what is no browser says nothing. https://datatracker.ietf.org/doc/html/rfc6455#section-10.2
 */
export function isFromOurPage(request: Request): boolean {
  const origin = request.headers.get('Origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host
}

/** Reads `?role=…` and the subprotocols `PROTOCOL_NAME` and `key.…`. */
export function readHandshake(request: Request): HandshakeResult {
  const { searchParams } = new URL(request.url)
  const offered = protocolsOf(request)
  if (!offered.includes(PROTOCOL_NAME)) return { ok: false, error: 'ProtocolUnknown' }
  const role = ROLES.find((one) => one === searchParams.get('role'))
  const key = offered.find((one) => one.startsWith(KEY_PREFIX))?.slice(KEY_PREFIX.length) ?? ''
  if (role === undefined || !isKey(key)) {
    return { ok: false, error: 'HandshakeMalformed' }
  }
  return { ok: true, value: { role, key } }
}

/** Lets somebody in. The other end of the pair is `client`'s. */
export const answerOpen = (request: Request, client: WebSocket): Response =>
  new Response(null, { status: 101, webSocket: client, headers: protocolHeader(request) })

/** Lets somebody in only to say why not: a browser cannot read how an upgrade failed. */
export function answerRejected(request: Request, reason: CloseReason): Response {
  const { 0: client, 1: server } = new WebSocketPair()
  server.accept()
  server.close(CLOSE_CODES[reason], reason)
  return answerOpen(request, client)
}

/**
 * A browser drops a socket whose offer of protocols is not answered by one of them, so one that we
 * do not speak is named too, rather than none. The key is an offer of the same kind: never it.
 */
function protocolHeader(request: Request): Record<string, string> {
  const offered = protocolsOf(request).filter((one) => !one.startsWith(KEY_PREFIX))
  const named = offered.find((one) => one === PROTOCOL_NAME) ?? offered[0]
  return named === undefined ? {} : { [PROTOCOL_HEADER]: named }
}

const protocolsOf = (request: Request): string[] =>
  (request.headers.get(PROTOCOL_HEADER) ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
