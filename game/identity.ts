import { CODE_ALPHABET, CODE_LETTERS } from './limits.ts'

/** A game's code, in capitals. Only `parseGameCode` casts. */
export type GameCode = string & { readonly __brand: 'GameCode' }

/** What the server keeps of somebody's secret key: its SHA-256 in base64url. */
export type Credential = string & { readonly __brand: 'Credential' }

/** SHA-256 of a one-time token that the host role is offered by, in lower-case hexadecimal. */
export type OfferHash = string & { readonly __brand: 'OfferHash' }

const SHAPE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LETTERS}}$`)

/** A game's code as people type it, in any case and with blanks; null where it is none. */
export function parseGameCode(input: string): GameCode | null {
  const code = input.replace(/\s/g, '').toUpperCase()
  return SHAPE.test(code) ? (code as GameCode) : null
}
