import { bytesToHex } from '@noble/hashes/utils.js'
import type { GameCode } from '../../game/identity.ts'
import type { Commitment, Nonce } from '../../game/nonce.ts'
import { LANGUAGES, type Language } from '../../game/settings.ts'

/** Bytes of a key: 128 bits. */
const KEY_BYTES = 16
const NONCE_BYTES = 32

/** Stands in where the browser keeps nothing, in some private windows. */
const memory = new Map<string, string>()

/** This browser's secret key in a game, made at the first call and kept over reloads. */
export function playerKey(code: GameCode): string {
  return keptKey(`scuttle.player.${code}`)
}

/** This browser's key where it only watches: somebody may play in another tab. */
export function crowdKey(code: GameCode): string {
  return keptKey(`scuttle.crowd.${code}`)
}

/** The first link of this browser's chain of nonces in a game, kept over reloads. */
export const chainRoot = (code: GameCode): Nonce =>
  (read(`scuttle.chain.${code}`) as Nonce | null) ?? freshChainRoot(code)

/** Begins another chain. */
export function freshChainRoot(code: GameCode): Nonce {
  const root = bytesToHex(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))) as Nonce
  write(`scuttle.chain.${code}`, root)
  return root
}

/** What this browser voted in the crowd. */
export interface KeptVote {
  readonly racer: number
  readonly card: number
}

/** The vote of this browser in the race of this commitment, which no other race has; or null. */
export function keptVote(code: GameCode, race: Commitment): KeptVote | null {
  const [of, racer, card] = (read(`scuttle.vote.${code}`) ?? '').split(' ')
  return of === race ? { racer: Number(racer), card: Number(card) } : null
}

export const keepVote = (code: GameCode, race: Commitment, { racer, card }: KeptVote): void =>
  write(`scuttle.vote.${code}`, `${race} ${racer} ${card}`)

/** The host's key of a game that was made in this browser, or null. */
export const hostKey = (code: GameCode): string | null => read(`scuttle.host.${code}`)

export const keepHostKey = (code: GameCode, key: string): void => write(`scuttle.host.${code}`, key)

/** What a host chose last for a lobby, as it was kept; null where nothing was. */
export const keptSettings = (): string | null => read('scuttle.settings')

export const keepSettings = (text: string): void => write('scuttle.settings', text)

/** How loud this browser's screens are, as it was kept; null where nothing was. */
export const keptVolumes = (): string | null => read('scuttle.volumes')

export const keepVolumes = (text: string): void => write('scuttle.volumes', text)

/** What is off in this browser until somebody switches it on. */
export type SwitchName = 'cost' | 'hidden-code' | 'calm' | 'still'

export const keptSwitch = (name: SwitchName): boolean => read(`scuttle.${name}`) === 'on'

export const keepSwitch = (name: SwitchName, isOn: boolean): void =>
  write(`scuttle.${name}`, isOn ? 'on' : '')

/** What the room last spoke on this browser's screens; of a game not seen before, what the last one did. */
export function keptLanguage(code: GameCode | null): Language | null {
  const kept = read(`scuttle.language.${code}`) ?? read('scuttle.language')
  return LANGUAGES.find((one) => one === kept) ?? null
}

export function keepLanguage(code: GameCode | null, language: Language): void {
  write(`scuttle.language.${code}`, language)
  write('scuttle.language', language)
}

/** A random number from 1 to 2³² − 1: the id of a command. */
export function drawCommandId(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn === 0 ? 1 : drawn
}

function keptKey(name: string): string {
  const kept = read(name)
  if (kept !== null) return kept
  const key = freshKey()
  write(name, key)
  return key
}

/** A secret key, or the token of a link: 128 bits in base64url. */
export function freshKey(): string {
  // Only getRandomValues: on plain HTTP in a living room, the rest of `crypto` is missing.
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? memory.get(name) ?? null
  } catch {
    return memory.get(name) ?? null
  }
}

function write(name: string, value: string): void {
  memory.set(name, value)
  try {
    localStorage.setItem(name, value)
  } catch {
    // What the browser will not keep lasts as long as the page.
  }
}
