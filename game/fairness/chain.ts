import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Nonce } from '../nonce.ts'

/** Links of a chain: rounds that it lasts for, far more than an evening has. */
export const CHAIN_LINKS = 200

/** The link that is given before this one: its SHA-256. Who knows it cannot tell this one. */
export const hashOf = (nonce: Nonce): Nonce => bytesToHex(sha256(hexToBytes(nonce))) as Nonce

/** What a player commits to: the last hash of the chain that begins with `root`. */
export const tipOf = (root: Nonce): Nonce => {
  let link = root
  for (let links = 0; links < CHAIN_LINKS; links++) link = hashOf(link)
  return link
}

/** The link whose SHA-256 is `tip`; null where the chain of `root` has none: it is used up, or another. */
export function nonceFor(root: Nonce, tip: Nonce): Nonce | null {
  let link = root
  for (let links = 0; links < CHAIN_LINKS; links++) {
    const next = hashOf(link)
    if (next === tip) return link
    link = next
  }
  return null
}
