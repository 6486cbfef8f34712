import { Packr, Unpackr } from 'msgpackr'
import { commandId } from '../game/wire/domain.ts'
import {
  type ClientMessage,
  clientMessage,
  type ServerMessage,
  serverMessage,
} from '../game/wire/messages.ts'
import { parse } from '../game/wire/shape.ts'

const packr = new Packr({ useRecords: false })
const unpackr = new Unpackr({ useRecords: false })

export const packMessage = (message: ServerMessage): Uint8Array =>
  packr.pack(serverMessage.pack(message))

/** What a client says; malformed with the id of its command where that much can be read, else 0. */
export type Parsed =
  | { readonly isWell: true; readonly message: ClientMessage }
  | { readonly isWell: false; readonly id: number }

/**
 * Reads a client's message, whatever it is. Never throws: msgpackr does, for deep nesting too, and
 * makes dates and typed arrays of extension types, which have no shape here.
 */
export function readMessage(bytes: ArrayBuffer): Parsed {
  let wire: unknown
  try {
    wire = unpackr.unpack(new Uint8Array(bytes))
  } catch {
    return { isWell: false, id: 0 }
  }
  const message = parse(clientMessage, wire)
  return message === null ? { isWell: false, id: idOf(wire) } : { isWell: true, message }
}

/** The number by which a command's message begins; its id comes next. */
const [ASK] = clientMessage.pack({ type: 'Command', id: 1, request: { type: 'Leave' } }) as number[]

function idOf(wire: unknown): number {
  if (!Array.isArray(wire) || wire[0] !== ASK) return 0
  return parse(commandId, wire[1]) ?? 0
}
