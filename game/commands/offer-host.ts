import type { Context, Decision } from '../context.ts'
import type { Credential, OfferHash } from '../identity.ts'
import { HOST_OFFER_MS } from '../limits.ts'
import { ok } from '../result.ts'
import type { State } from '../state.ts'

/** The host offers the role to whoever shows the token of this hash; an earlier offer is void. */
export function offerHost(token: OfferHash, ctx: Context): Decision {
  return ok([{ type: 'HostOffered', token, expiresAtMs: ctx.nowMs + HOST_OFFER_MS }])
}

/** Somebody shows a token: where it is the one on offer, their key is the host's from now on. */
export function moveHost(
  { hostCredential, hostOffer }: State,
  token: OfferHash,
  credential: Credential,
  { nowMs }: Context,
): Decision {
  const isOffered = hostOffer?.token === token && nowMs < hostOffer.expiresAtMs
  // An answer that was lost is asked for again by the same key, which is the host's by then.
  if (!isOffered || credential === hostCredential) return ok([])
  return ok([{ type: 'HostMoved', credential }])
}
