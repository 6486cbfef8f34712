import ReconnectingWebSocket from 'partysocket/ws'
import { SEEN_EVERY_BYTES } from '../../game/limits.ts'
import { packClientMessage, readServerMessage } from '../../game/wire/client-codec.ts'
import { type ClientMessage, PING, PONG, type ServerMessage } from '../../game/wire/messages.ts'
import { isFinal } from './close-reason.ts'
import { createHeartbeat } from './heartbeat.ts'

export interface ConnectionEvents {
  opened(): void
  /** Null: a message that this page cannot read. */
  received(message: ServerMessage | null, localMs: number): void
  ponged(roundTripMs: number): void
  /** It comes back by itself. */
  lost(code: number): void
  /** The server closed it for good. */
  gone(code: number): void
}

/** A socket that comes back by itself, speaks the protocol and notices when nobody answers. */
export interface Connection {
  send(message: ClientMessage): void
  /** Drops the connection and makes a new one. */
  reconnect(): void
  /** Asks whether anybody is there; makes a new connection unless something is heard soon. */
  probe(): void
  close(): void
}

export function openConnection(
  url: string,
  protocols: string[],
  events: ConnectionEvents,
): Connection {
  const socket = new ReconnectingWebSocket(url, protocols, {
    minReconnectionDelay: 300,
    maxReconnectionDelay: 6_000,
    reconnectionDelayGrowFactor: 1.5,
    connectionTimeout: 6_000,
    // What was asked is sent again by the session, once, after the greeting.
    maxEnqueuedMessages: 0,
    shouldReconnectOnClose: ({ code }: { code: number }) => !isFinal(code),
  })
  socket.binaryType = 'arraybuffer'
  let unseenBytes = 0

  const send = (message: ClientMessage) => {
    if (socket.readyState !== socket.OPEN) return
    socket.send(packClientMessage(message))
    if (message.type === 'Command') heart.expectAnswer()
  }
  const receive = (data: unknown) => {
    heart.heard()
    if (data === PONG) return heart.ponged()
    if (!(data instanceof ArrayBuffer)) return
    const localMs = performance.now()
    unseenBytes += data.byteLength
    events.received(readServerMessage(new Uint8Array(data)), localMs)
    if (unseenBytes < SEEN_EVERY_BYTES) return
    unseenBytes = 0
    send({ type: 'Seen' })
  }
  const heart = createHeartbeat({
    ping: () => socket.readyState === socket.OPEN && socket.send(PING),
    ponged: events.ponged,
    silent: () => socket.reconnect(),
  })
  const isOpen = () => socket.readyState === socket.OPEN
  const wake = () => {
    if (document.visibilityState !== 'visible') return
    if (isOpen()) heart.probe()
    else if (socket.shouldReconnect) socket.reconnect()
  }
  const offline = () => isOpen() && socket.reconnect()
  const stopListening = listenToPage(wake, offline)

  socket.addEventListener('open', () => {
    unseenBytes = 0
    heart.opened()
    events.opened()
  })
  socket.addEventListener('message', ({ data }) => receive(data))
  socket.addEventListener('close', ({ code }) => {
    heart.stop()
    if (isFinal(code)) events.gone(code)
    else events.lost(code)
  })
  return {
    send,
    reconnect: () => socket.reconnect(),
    probe: heart.probe,
    close() {
      heart.stop()
      stopListening()
      socket.close()
    },
  }
}

/** `wake`: the page may be seen again, or the network is back. Returns how to stop. */
function listenToPage(wake: () => void, offline: () => void): () => void {
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  window.addEventListener('offline', offline)
  return () => {
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('online', wake)
    window.removeEventListener('offline', offline)
  }
}
