import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Credential, OfferHash } from '../game/identity.ts'
import { CREDENTIAL_CHARACTERS_MAX, CREDENTIAL_CHARACTERS_MIN } from '../game/limits.ts'

const SHAPE = new RegExp(`^[\\w-]{${CREDENTIAL_CHARACTERS_MIN},${CREDENTIAL_CHARACTERS_MAX}}$`)

/** Whether this can be somebody's secret key: 22 to 64 characters of base64url. */
export const isKey = (input: string): boolean => SHAPE.test(input)

/** What the server keeps of a secret key. Synchronous, so that no other message comes between. */
export const credentialOf = (key: string): Credential =>
  toBase64Url(sha256(new TextEncoder().encode(key))) as Credential

/** What the server knows of the token of a one-time link. */
export const offerHashOf = (token: string): OfferHash =>
  bytesToHex(sha256(new TextEncoder().encode(token))) as OfferHash

export const toBase64Url = (bytes: Uint8Array): string =>
  bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
