import type { GameCode } from '../game/identity.ts'
import { CODE_ALPHABET, CODE_LETTERS } from '../game/limits.ts'
import type { Seed } from '../game/random.ts'
import { toBase64Url } from './keys.ts'

const KEY_BYTES = 32
/** The most letters' worth that a byte holds: a byte from here on would favour the first letters. */
const FAIR_BELOW = 256 - (256 % CODE_ALPHABET.length)

/** 128 bits of fresh chance. */
export function drawSeed(): Seed {
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4))
  return [a, b, c, d]
}

/** A code that is as likely as any other. */
export function drawCode(): GameCode {
  let code = ''
  while (code.length < CODE_LETTERS) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < FAIR_BELOW) code += CODE_ALPHABET[byte % CODE_ALPHABET.length]
  }
  return code as GameCode
}

/** A secret key of 256 bits in base64url. */
export const drawKey = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(KEY_BYTES)))
