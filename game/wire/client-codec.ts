import { type ClientMessage, clientMessage, type ServerMessage, serverMessage } from './messages.ts'
import { type Packable, packMsgpack } from './msgpack.ts'
import { parse } from './shape.ts'
import { unpackMsgpack } from './unpack-msgpack.ts'

export const packClientMessage = (message: ClientMessage): Uint8Array<ArrayBuffer> =>
  packMsgpack(clientMessage.pack(message) as Packable)

/** What a server says, or null where it cannot be read: it speaks another version. Never throws. */
export function readServerMessage(bytes: Uint8Array): ServerMessage | null {
  try {
    return parse(serverMessage, unpackMsgpack(bytes))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
