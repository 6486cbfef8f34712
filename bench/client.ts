import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import WebSocket from 'ws'
import type { ClientRequest, CommandId } from '../game/command.ts'
import { SEEN_EVERY_BYTES } from '../game/limits.ts'
import type { Refusal } from '../game/refusal.ts'
import type { Result } from '../game/result.ts'
import type { Role, View } from '../game/view.ts'
import { type Answer, FRESH_CLIENT, receive, withCommand } from '../game/wire/client.ts'
import { packClientMessage, readServerMessage } from '../game/wire/client-codec.ts'
import type { MadeGame } from '../game/wire/http.ts'
import {
  type ClientMessage,
  KEY_PREFIX,
  PROTOCOL_NAME,
  type ServerMessage,
} from '../game/wire/messages.ts'
import { giveHeart } from './heart.ts'

/** What went over one socket. Bytes are those of binary messages, without the frames' headers. */
export interface Traffic {
  asksOut: number
  seensOut: number
  pingsOut: number
  messagesIn: number
  bytesIn: number
  /** Of those, bytes of frames of races. */
  frameBytesIn: number
  /** Each message that was sent, in order. */
  readonly sent: Said<ClientMessage>[]
  /** Each message that was heard, in order. */
  readonly heard: Said<ServerMessage>[]
}

interface Said<Message> {
  readonly atMs: number
  readonly bytes: number
  readonly message: Message
}

/** A client of the protocol as docs/protocol.md has it. It does not come back by itself. */
export interface Client {
  readonly traffic: Readonly<Traffic>
  view(): View
  /** Resolves once it is answered. */
  ask(request: ClientRequest): Promise<Result<void, Refusal>>
  /**
   * Resolves with the first view, now or after a message to come, for which this holds.
   *
   * @throws where the socket closes first.
   */
  until(holds: (view: View) => boolean): Promise<View>
  close(): Promise<void>
}

export interface Address {
  /** Origin of the server, `http://…`. */
  readonly origin: string
  readonly code: string
  readonly role: Role
  readonly key: string
}

/** A new game: its code and the key of its host. */
export async function createGame(origin: string): Promise<MadeGame> {
  const response = await fetch(`${origin}/api/games`, { method: 'POST' })
  if (response.status !== 201) throw new Error(`no game was made: ${response.status}`)
  return (await response.json()) as MadeGame
}

export const freshKey = (): string => randomBytes(16).toString('base64url')

/**
 * Opens a socket and waits for its greeting.
 *
 * @throws where the server closes the door.
 */
export async function connect({ origin, code, role, key }: Address): Promise<Client> {
  const url = `${origin.replace(/^http/, 'ws')}/api/games/${code}/socket?role=${role}`
  const socket = new WebSocket(url, [PROTOCOL_NAME, KEY_PREFIX + key], { perMessageDeflate: false })
  const traffic: Traffic = {
    asksOut: 0,
    seensOut: 0,
    pingsOut: 0,
    messagesIn: 0,
    bytesIn: 0,
    frameBytesIn: 0,
    sent: [],
    heard: [],
  }
  const store = createStore()
  let unseenBytes = 0
  const send = (message: ClientMessage) => {
    const packed = packClientMessage(message)
    traffic.sent.push({ atMs: performance.now(), bytes: packed.byteLength, message })
    socket.send(packed)
  }

  giveHeart(socket, () => {
    traffic.pingsOut += 1
  })
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) return
    traffic.messagesIn += 1
    traffic.bytesIn += data.byteLength
    unseenBytes += data.byteLength
    const message = readServerMessage(data)
    if (message === null) throw new Error('a message that is not of the protocol')
    traffic.heard.push({ atMs: performance.now(), bytes: data.byteLength, message })
    if (message.type !== 'Refused') traffic.frameBytesIn += message.frame?.byteLength ?? 0
    store.take(message)
    if (unseenBytes < SEEN_EVERY_BYTES) return
    unseenBytes = 0
    traffic.seensOut += 1
    send({ type: 'Seen' })
  })
  socket.on('close', (closeCode, reason) => store.end(`${closeCode} ${reason}`))
  await once(socket, 'open')
  await store.until(() => true)

  return {
    traffic,
    view: store.view,
    until: store.until,
    ask(request) {
      const id = randomInt(1, 2 ** 32)
      traffic.asksOut += 1
      const answer = store.add(id, request)
      send({ type: 'Command', id, request })
      return answer
    },
    async close() {
      if (socket.readyState === WebSocket.CLOSED) return
      const closed = once(socket, 'close')
      socket.close(1000)
      await closed
    },
  }
}

/** The client's state, what waits for its view to change, and for the answers to its commands. */
function createStore() {
  let client = FRESH_CLIENT
  let ending: string | null = null
  const watchers = new Set<() => void>()
  const waiting = new Map<number, (result: Answer['result']) => void>()
  return {
    view(): View {
      if (client.view === null) throw new Error('nothing was heard yet')
      return client.view
    },
    add(id: CommandId, request: ClientRequest): Promise<Answer['result']> {
      client = withCommand(client, { id, request })
      return new Promise((answer) => waiting.set(id, answer))
    },
    take(message: ServerMessage) {
      const received = receive(client, message)
      client = received.client
      for (const { id, result } of received.answers) {
        waiting.get(id)?.(result)
        waiting.delete(id)
      }
      for (const look of [...watchers]) look()
    },
    until: (holds: (view: View) => boolean) =>
      new Promise<View>((resolve, reject) => {
        const look = () => {
          if (ending !== null) reject(new Error(`the socket closed: ${ending}`))
          else if (client.view === null || !holds(client.view)) return
          else resolve(client.view)
          watchers.delete(look)
        }
        watchers.add(look)
        look()
      }),
    end(reason: string) {
      ending = reason
      for (const look of [...watchers]) look()
    },
  }
}
