import { CLOSE_CODES, type CloseReason } from '../../game/wire/close-codes.ts'

/** Reasons that asking again by itself does not change. */
const FINAL: readonly CloseReason[] = [
  'HandshakeMalformed',
  'NotHost',
  'UnknownGame',
  'ReplacedByNewer',
  'GameOver',
  'HostMoved',
  'ProtocolUnknown',
]

/** Reasons that pass: a page says them while it keeps trying. */
const PASSING = ['Flooded', 'TooManySockets', 'GameBroken'] as const satisfies CloseReason[]

export type PassingReason = (typeof PASSING)[number]

/** Whether a client does not come back by itself after this close. */
export const isFinal = (code: number): boolean =>
  FINAL.some((reason) => CLOSE_CODES[reason] === code)

/** Null where the connection was simply lost. */
export const passingReasonOf = (code: number): PassingReason | null =>
  PASSING.find((reason) => CLOSE_CODES[reason] === code) ?? null
