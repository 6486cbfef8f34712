import { Packr, Unpackr } from 'msgpackr'
import { commandId } from './domain.ts'
import { type ClientMessage, clientMessage, type ServerMessage, serverMessage } from './messages.ts'
import { parse } from './shape.ts'

const packr = new Packr({ useRecords: false })
const unpackr = new Unpackr({ useRecords: false, int64AsType: 'number' })

export const packServerMessage = (message: ServerMessage): Uint8Array<ArrayBuffer> =>
  packr.pack(serverMessage.pack(message)) as Uint8Array<ArrayBuffer>

/** What a client says; malformed with the id of its command where that much can be read, else 0. */
export type Parsed =
  | { readonly isWell: true; readonly message: ClientMessage }
  | { readonly isWell: false; readonly id: number }

/** Reads a client's message, whatever it is. Never throws. */
export function readClientMessage(bytes: Uint8Array): Parsed {
  const wire = unpacked(bytes)
  const message = parse(clientMessage, wire)
  return message === null ? { isWell: false, id: idOf(wire) } : { isWell: true, message }
}

/**
 * The plain values that bytes stand for; undefined where they are no msgpack. msgpackr throws for
 * these, for deep nesting too, and makes dates and typed arrays of extension types, which have no
 * shape here.
 */
function unpacked(bytes: Uint8Array): unknown {
  try {
    return unpackr.unpack(bytes)
  } catch {
    return undefined
  }
}

/** The number by which a command's message begins; its id comes next. */
const [COMMAND] = clientMessage.pack({
  type: 'Command',
  id: 1,
  request: { type: 'Leave' },
}) as number[]

function idOf(wire: unknown): number {
  if (!Array.isArray(wire) || wire[0] !== COMMAND) return 0
  return parse(commandId, wire[1]) ?? 0
}
