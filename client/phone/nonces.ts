import { createEffect } from 'solid-js'
import { nonceFor, tipOf } from '../../game/fairness/chain.ts'
import type { Nonce } from '../../game/nonce.ts'
import { chainRoot, freshChainRoot } from '../shared/stored-keys.ts'
import type { Phone } from './phone.tsx'

/** What this phone commits to when it joins. */
export const ownTip = (phone: Phone): Nonce => tipOf(chainRoot(phone.session.code))

/** The nonce that this phone gives with its lock-in; null where the round expects none of it. */
export function ownNonce(phone: Phone): Nonce | null {
  const { phase, mine } = phone.view()
  if (phase.type !== 'paddock') return null
  const tip = phase.round.contributors.find(({ seat }) => seat === mine?.seat)?.tip
  return tip === undefined ? null : nonceFor(chainRoot(phone.session.code), tip)
}

/** A chain that this browser has lost or used up is committed anew, where a game takes it. */
export function keepChain(phone: Phone): void {
  createEffect(() => {
    const { phase, mine } = phone.view()
    if (mine === null || (phase.type !== 'lobby' && phase.type !== 'payout')) return
    const { chain } = mine
    if (chain?.isFresh) return
    const isKnown = chain !== null && nonceFor(chainRoot(phone.session.code), chain.tip) !== null
    if (isKnown) return
    void phone.ask({ type: 'CommitChain', tip: tipOf(freshChainRoot(phone.session.code)) })
  })
}
