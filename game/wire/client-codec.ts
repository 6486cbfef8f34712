import { decode, encode } from '@msgpack/msgpack'
import { type ClientMessage, clientMessage, type ServerMessage, serverMessage } from './messages.ts'
import { parse } from './shape.ts'

export const packClientMessage = (message: ClientMessage): Uint8Array<ArrayBuffer> =>
  encode(clientMessage.pack(message))

/** What a server says, or null where it cannot be read: it speaks another version. Never throws. */
export function readServerMessage(bytes: Uint8Array): ServerMessage | null {
  return parse(serverMessage, unpacked(bytes))
}

/** The plain values that bytes stand for; undefined where they are no msgpack. */
function unpacked(bytes: Uint8Array): unknown {
  try {
    return decode(bytes)
  } catch {
    return undefined
  }
}
