import type { Sender } from '../game/command.ts'
import type { Credential } from '../game/identity.ts'
import {
  MESSAGES_PER_SECOND_MAX,
  SEEN_EVERY_BYTES,
  SOCKETS_MAX,
  SOCKETS_PER_KEY_MAX,
  UNSEEN_BYTES_MAX,
} from '../game/limits.ts'
import type { Role } from '../game/view.ts'
import { CLOSE_CODES, type CloseReason } from '../game/wire/close-codes.ts'
import { PING, PONG } from '../game/wire/messages.ts'
import { setBounded } from './bounded-map.ts'
import type { Meter } from './meter.ts'
import { createTokenBucket, type TokenBucket } from './token-bucket.ts'

/** Who sits at the other end of a socket. */
export interface Peer {
  readonly sender: Sender
  readonly credential: Credential
  /** Later sockets of a credential have higher ones. */
  readonly sequence: number
  /** Sent since the client last said that it saw something. */
  unseenBytes: number
  /** Of those, what the attachment knows. */
  keptBytes: number
}

/** What outlives the object's sleep. At most 2,048 bytes. */
interface Attachment {
  readonly role: Role
  readonly credential: Credential
  readonly sequence: number
  readonly unseenBytes: number
}

/**
 * The object's sockets, which stay open while it sleeps.
 * https://developers.cloudflare.com/durable-objects/best-practices/websockets/
 */
export class Sockets {
  readonly #ctx: DurableObjectState
  readonly #meter: Meter
  readonly #peers = new WeakMap<WebSocket, Peer>()
  /** Full after a sleep, as they would be anyway: an object sleeps after ten idle seconds. */
  readonly #buckets = new Map<Credential, TokenBucket>()
  readonly #closed = new WeakSet<WebSocket>()
  #haveClosed = false

  constructor(ctx: DurableObjectState, meter: Meter) {
    this.#ctx = ctx
    this.#meter = meter
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG))
  }

  /** Sockets that are open. The platform's list also has those that are about to close. */
  open(tag?: string): WebSocket[] {
    return this.#ctx.getWebSockets(tag).filter(({ readyState }) => readyState === WebSocket.OPEN)
  }

  openOf(credential: Credential): WebSocket[] {
    return this.open(tagOf(credential))
  }

  /** Credentials of the players who are connected. */
  here(): ReadonlySet<Credential> {
    const peers = this.open('player').map((socket) => this.peerOf(socket))
    return new Set(peers.flatMap((peer) => peer?.credential ?? []))
  }

  /** Takes a new socket in; where its credential holds as many as it may, its oldest ends. */
  admit(socket: WebSocket, role: Role, credential: Credential): Peer {
    const earlier = this.openOf(credential)
      .map((socket) => ({ socket, sequence: this.peerOf(socket)?.sequence ?? 0 }))
      .sort((one, other) => one.sequence - other.sequence)
    const sequence = (earlier.at(-1)?.sequence ?? 0) + 1
    const replaced = Math.max(0, earlier.length + 1 - SOCKETS_PER_KEY_MAX)
    for (const { socket } of earlier.slice(0, replaced)) this.close(socket, 'ReplacedByNewer')
    this.#ctx.acceptWebSocket(socket, [role, tagOf(credential)])
    const attachment: Attachment = { role, credential, sequence, unseenBytes: 0 }
    socket.serializeAttachment(attachment)
    const peer = createPeer(attachment)
    this.#peers.set(socket, peer)
    return peer
  }

  peerOf(socket: WebSocket): Peer | null {
    const known = this.#peers.get(socket)
    if (known) return known
    const attachment = socket.deserializeAttachment() as Attachment | null
    if (attachment === null) return null
    const peer = createPeer(attachment)
    this.#peers.set(socket, peer)
    return peer
  }

  /** Takes in one message of a credential, whichever of its sockets it came by; false: a flood. */
  takeMessage(credential: Credential, nowMs: number): boolean {
    const known = this.#buckets.get(credential)
    const bucket = known ?? createTokenBucket(MESSAGES_PER_SECOND_MAX, nowMs)
    if (!known) setBounded(this.#buckets, credential, bucket, SOCKETS_MAX)
    return bucket.take(nowMs)
  }

  /**
   * Sends, unless the client has too much before it that it never said it saw: what a stalled
   * reader does not take stays in this process's memory, and nothing else tells of it.
   */
  send(socket: WebSocket, bytes: Uint8Array): void {
    const peer = this.peerOf(socket)
    if (peer === null || socket.readyState !== WebSocket.OPEN) return
    if (peer.unseenBytes + bytes.byteLength > UNSEEN_BYTES_MAX) {
      this.close(socket, 'BytesUnseen')
      return
    }
    peer.unseenBytes += bytes.byteLength
    if (peer.unseenBytes - peer.keptBytes >= SEEN_EVERY_BYTES) keepUnseen(socket, peer)
    this.#meter.messagesOut += 1
    this.#meter.bytesOut += bytes.byteLength
    try {
      socket.send(bytes)
    } catch {
      // It closed meanwhile; its close event follows.
    }
  }

  /** The client says that it reads. */
  noteSeen(socket: WebSocket): void {
    const peer = this.peerOf(socket)
    if (peer === null) return
    peer.unseenBytes = 0
    if (peer.keptBytes > 0) keepUnseen(socket, peer)
  }

  close(socket: WebSocket, reason: CloseReason): void {
    this.#haveClosed = true
    this.#closed.add(socket)
    socket.close(CLOSE_CODES[reason], reason)
  }

  /** Closes what the host had open before the role went to another key. */
  closeOldHosts(host: Credential): void {
    for (const socket of this.open('host')) {
      if (this.peerOf(socket)?.credential !== host) this.close(socket, 'HostMoved')
    }
  }

  /**
   * Whether we closed this one: what was on its way still arrives. What a client sent before it closed
   * the socket itself arrives on a closing socket, too, and counts.
   */
  isClosed(socket: WebSocket): boolean {
    return this.#closed.has(socket)
  }

  /**
   * Answers a close frame: for hibernating sockets the platform leaves that to us, whatever the
   * compatibility date, and without an answer the client waits for ten seconds. A code that says
   * that no frame came has no answer: sending one fails, and only later, where nobody catches it.
   * https://developers.cloudflare.com/durable-objects/api/base/#websocketclose
   */
  answerClose(socket: WebSocket, code: number): void {
    if (NO_FRAME_CODES.includes(code)) return
    try {
      socket.close(1000)
    } catch {
      // It is closed already.
    }
  }

  /** Whether we closed any since last asked. A peer that is gone never answers a close. */
  takeClosed(): boolean {
    const haveClosed = this.#haveClosed
    this.#haveClosed = false
    return haveClosed
  }
}

/** A connection that broke off, and one that was never made safe; 1005 is a frame without a code. */
const NO_FRAME_CODES: readonly number[] = [1006, 1015]

const tagOf = (credential: Credential): string => `key:${credential}`

/** The host is whoever holds the host's key. */
export const senderOf = (role: Role, credential: Credential): Sender =>
  role === 'host' ? { role } : { role, credential }

function createPeer({ role, credential, sequence, unseenBytes }: Attachment): Peer {
  return {
    sender: senderOf(role, credential),
    credential,
    sequence,
    unseenBytes,
    keptBytes: unseenBytes,
  }
}

function keepUnseen(socket: WebSocket, peer: Peer): void {
  const { sender, credential, sequence, unseenBytes } = peer
  const attachment: Attachment = { role: sender.role, credential, sequence, unseenBytes }
  socket.serializeAttachment(attachment)
  peer.keptBytes = unseenBytes
}
