import { exports } from 'cloudflare:workers'
import type { ClientRequest } from '../../game/command.ts'
import type { RefusalType } from '../../game/refusal.ts'
import type { Role, View } from '../../game/view.ts'
import { type Client, FRESH_CLIENT, receive, withCommand } from '../../game/wire/client.ts'
import { packClientMessage, readServerMessage } from '../../game/wire/client-codec.ts'
import { PROTOCOL_NAME, type ServerMessage } from '../../game/wire/messages.ts'

export const ORIGIN = 'http://scuttle.test'

/** Asks for a socket and gives the answer as it comes. */
export function handshake(
  code: string,
  query: string,
  protocols: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return exports.default.fetch(`${ORIGIN}/api/games/${code}/socket?${query}`, {
    headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': protocols, ...headers },
  })
}

/** How a socket ended. */
export interface Ending {
  readonly code: number
  readonly reason: string
}

/** A client as docs/protocol.md has one: it folds what it hears into its view. */
export class TestClient {
  readonly messages: ServerMessage[] = []
  readonly texts: string[] = []
  /** All frames of races, in order. */
  readonly frames: Uint8Array[]
  readonly closed: Promise<Ending>
  /** Received. */
  bytes = 0
  #client: Client
  #nextId: number
  readonly #socket: WebSocket
  #isDeaf = false
  readonly #waiting = new Set<() => void>()

  constructor(socket: WebSocket, earlier: TestClient | null = null) {
    this.#socket = socket
    this.#client = earlier === null ? FRESH_CLIENT : earlier.#client
    this.frames = earlier?.frames ?? []
    this.#nextId = earlier?.nextId ?? 1
    this.closed = new Promise((resolve) => {
      socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }))
    })
    socket.addEventListener('message', ({ data }) => this.#hear(data as ArrayBuffer | string))
    socket.binaryType = 'arraybuffer'
    socket.accept()
  }

  #hear(data: ArrayBuffer | string): void {
    if (this.#isDeaf) return
    if (typeof data === 'string') this.texts.push(data)
    else this.#take(new Uint8Array(data))
    for (const wake of [...this.#waiting]) wake()
  }

  #take(data: Uint8Array): void {
    this.bytes += data.byteLength
    const message = readServerMessage(data)
    if (message === null) throw new Error('a message that is not of the protocol')
    this.messages.push(message)
    if (message.type !== 'Refused' && message.frame) this.frames.push(message.frame)
    this.#client = receive(this.#client, message).client
  }

  get view(): View | null {
    return this.#client.view
  }

  get nextId(): number {
    return this.#nextId
  }

  /** Resolves once this holds, now or after a message to come. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  send(data: Uint8Array | string): void {
    this.#socket.send(data)
  }

  /** Sends a command and returns its id, without waiting. */
  submit(request: ClientRequest, id: number = this.#nextId++): number {
    this.#client = withCommand(this.#client, { id, request })
    this.send(packClientMessage({ type: 'Command', id, request }))
    return id
  }

  /** What became of a command, once it is known. */
  async answerTo(id: number, from = 0): Promise<'Accepted' | RefusalType> {
    const find = () => this.messages.slice(from).find((message) => answers(message, id))
    await this.until(() => find() !== undefined)
    const found = find()
    return found?.type === 'Refused' ? found.refusal.type : 'Accepted'
  }

  /** Sends a command and waits for its answer. */
  ask(request: ClientRequest, id?: number): Promise<'Accepted' | RefusalType> {
    const from = this.messages.length
    return this.answerTo(this.submit(request, id), from)
  }

  /** Resolves when everything sent to this client so far has come: the answer to a wrong question. */
  async settle(): Promise<void> {
    await this.ask(this.view?.role === 'host' ? { type: 'Leave' } : { type: 'StartDay' })
  }

  /** From now on what is sent gets lost on its way here. */
  deafen(): void {
    this.#isDeaf = true
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason)
  }
}

function answers(message: ServerMessage, id: number): boolean {
  if (message.type === 'Refused') return message.id === id
  if (message.type !== 'Update') return false
  return message.events.some((event) => event.type === 'CommandAccepted' && event.id === id)
}

export const keyOf = (name: string): string => name.padEnd(32, '-')

/** Opens a socket, perhaps after an earlier one, and waits for its first message, or for its end. */
export async function connect(
  code: string,
  role: Role,
  key: string,
  earlier: TestClient | null = null,
): Promise<TestClient> {
  const response = await handshake(code, `role=${role}`, `${PROTOCOL_NAME}, key.${key}`)
  if (response.webSocket === null) throw new Error(`no socket: ${response.status}`)
  const client = new TestClient(response.webSocket, earlier)
  await Promise.race([client.until(() => client.messages.length > 0), client.closed])
  return client
}
