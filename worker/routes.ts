import { type GameCode, parseGameCode } from '../game/identity.ts'
import { ADDRESS_PERIOD_MS, CODE_TRIES } from '../game/limits.ts'
import { type GameSummary, type MadeGame, type MovedHost, OFFER_HEADER } from '../game/wire/http.ts'
import { mayAskForCode, mayMakeGame, noteWrongCode } from './address-limits.ts'
import { answerRejected, isFromOurPage, isUpgrade, readHandshake } from './handshake.ts'
import { credentialOf, isKey, offerHashOf } from './keys.ts'
import { drawCode, drawKey } from './random.ts'
import { answer, answerFault } from './responses.ts'

const GAMES_PATH = '/api/games'
const GAME_PATH = /^\/api\/games\/([^/]+)(\/socket|\/meter|\/host)?$/
const BEARER = /^Bearer (\S+)$/i

/** Answers everything under /api/; nothing else reaches the Worker. */
export async function route(request: Request, env: Cloudflare.Env): Promise<Response> {
  if (!isFromOurPage(request)) return answerFault('ForeignOrigin')
  const { pathname } = new URL(request.url)
  if (pathname === GAMES_PATH) return only('POST', request, () => makeGame(request, env))
  const [, input = '', part] = GAME_PATH.exec(pathname) ?? []
  if (input === '') return answerFault('UnknownPath')
  // Nothing but the alphabet's letters can be a code, so nothing has to be decoded.
  const code = parseGameCode(input)
  if (part === '/socket') return only('GET', request, () => openSocket(request, env, code))
  if (code === null) return only('GET', request, async () => answerFault('UnknownGame'))
  if (part === '/host') return only('POST', request, () => moveHost(request, env, code))
  if (part === '/meter') return only('GET', request, () => readMeter(request, env, code))
  return only('GET', request, () => summary(request, env, code))
}

const answerTooMany = (): Response =>
  answerFault('TooManyRequests', { 'Retry-After': String(ADDRESS_PERIOD_MS / 1_000) })

const only = (method: string, request: Request, act: () => Promise<Response>): Promise<Response> =>
  request.method === method
    ? act()
    : Promise.resolve(answerFault('MethodNotAllowed', { Allow: method }))

async function makeGame(request: Request, env: Cloudflare.Env): Promise<Response> {
  if (!(await mayMakeGame(request, env.GAMES_MADE))) return answerTooMany()
  const hostKey = drawKey()
  const hostCredential = credentialOf(hostKey)
  for (let tries = 0; tries < CODE_TRIES; tries++) {
    const code = drawCode()
    // An object is made near whoever first asks for it: here, the host.
    if (await env.GAME.getByName(code).create(code, hostCredential)) {
      return answer(201, { code, hostKey } satisfies MadeGame)
    }
  }
  return answerFault('NoCodeFree')
}

async function summary(request: Request, env: Cloudflare.Env, code: GameCode): Promise<Response> {
  if (!mayAskForCode(request)) return answerTooMany()
  const known = await env.GAME.getByName(code).summary()
  if (known === null) {
    await noteWrongCode(request, env.CODES_GUESSED)
    return answerFault('UnknownGame')
  }
  if (known === 'broken') return answerFault('GameBroken')
  const joinUrl = `${joinOrigin(request, env)}/play?game=${code}`
  const summary: GameSummary = { ...known, joinUrl }
  return answer(200, summary)
}

async function openSocket(
  request: Request,
  env: Cloudflare.Env,
  code: GameCode | null,
): Promise<Response> {
  if (!isUpgrade(request)) return answerFault('SocketExpected', { Upgrade: 'websocket' })
  const handshake = readHandshake(request)
  if (!handshake.ok) return answerRejected(request, handshake.error)
  if (code === null) return answerRejected(request, 'UnknownGame')
  if (!mayAskForCode(request)) return answerRejected(request, 'Flooded')
  const opened = await env.GAME.getByName(code).fetch(request)
  if (opened.status !== 404) return opened
  await noteWrongCode(request, env.CODES_GUESSED)
  return answerRejected(request, 'UnknownGame')
}

/** What the game cost so far, for its host: `Authorization: Bearer <host key>`. */
async function readMeter(request: Request, env: Cloudflare.Env, code: GameCode): Promise<Response> {
  const key = keyOf(request)
  if (!isKey(key)) return answerFault('NotHost')
  if (!mayAskForCode(request)) return answerTooMany()
  const meter = await env.GAME.getByName(code).readMeter(credentialOf(key))
  if (meter === 'secret') return answerFault('MeterSecret')
  if (meter !== null) return answer(200, meter)
  await noteWrongCode(request, env.CODES_GUESSED)
  return answerFault('NotHost')
}

/** Makes a key the host's that shows the token of a link: `Authorization: Bearer <its own key>`. */
async function moveHost(request: Request, env: Cloudflare.Env, code: GameCode): Promise<Response> {
  const key = keyOf(request)
  const token = request.headers.get(OFFER_HEADER) ?? ''
  if (!isKey(key) || !isKey(token)) return answerFault('OfferVoid')
  if (!mayAskForCode(request)) return answerTooMany()
  const isHost = await env.GAME.getByName(code).moveHost(offerHashOf(token), credentialOf(key))
  if (isHost === 'broken') return answerFault('GameBroken')
  if (isHost) return answer(200, { code } satisfies MovedHost)
  await noteWrongCode(request, env.CODES_GUESSED)
  return answerFault(isHost === null ? 'UnknownGame' : 'OfferVoid')
}

const keyOf = (request: Request): string =>
  BEARER.exec(request.headers.get('Authorization') ?? '')?.[1] ?? ''

/** A host page that is open on `localhost` has to name an address that phones can reach. */
function joinOrigin(request: Request, env: Cloudflare.Env): string {
  const { origin, hostname } = new URL(request.url)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return isLocal && env.LAN_ORIGIN !== '' ? env.LAN_ORIGIN : origin
}
