import { ADDRESS_PERIOD_MS, ADDRESSES_BLOCKED_MAX } from '../game/limits.ts'
import { setBounded } from './bounded-map.ts'

/**
 * The platform's rate-limiting binding: it counts by the minute, per location and permissively. Its
 * numbers stand in wrangler.toml.
 * https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/
 */
export interface RateLimiter {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>
}

/** Until when an address may ask for no code, as this isolate knows. The oldest are dropped. */
const blockedUntilMs = new Map<string, number>()

/** Null on a machine of one's own, where nobody stands between the browser and the Worker. */
const addressOf = (request: Request): string | null => request.headers.get('CF-Connecting-IP')

/** Counts a game that this address makes; false where it is one too many. */
export function mayMakeGame(request: Request, limiter: RateLimiter | undefined): Promise<boolean> {
  return count(addressOf(request), limiter)
}

/** Whether this address may ask for a code; asked before an object is woken for it. */
export function mayAskForCode(request: Request): boolean {
  const address = addressOf(request)
  const untilMs = address === null ? undefined : blockedUntilMs.get(address)
  return untilMs === undefined || Date.now() >= untilMs
}

/** Counts a code that was no game. The binding cannot be asked without counting, so we remember. */
export async function noteWrongCode(
  request: Request,
  limiter: RateLimiter | undefined,
): Promise<void> {
  const address = addressOf(request)
  if (address === null || (await count(address, limiter))) return
  setBounded(blockedUntilMs, address, Date.now() + ADDRESS_PERIOD_MS, ADDRESSES_BLOCKED_MAX)
}

/** Where there is no binding, or no address, the door is open. */
async function count(address: string | null, limiter: RateLimiter | undefined): Promise<boolean> {
  if (address === null || limiter === undefined) return true
  return (await limiter.limit({ key: address })).success
}
