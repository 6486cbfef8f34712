import { Packr } from 'msgpackr'
import ReconnectingWebSocket from 'partysocket/ws'
import { SEEN_EVERY_BYTES } from '../../game/limits.ts'
import { CLOSE_CODES, type CloseReason } from '../../game/wire/close-codes.ts'
import {
  type ClientMessage,
  clientMessage,
  PING,
  PONG,
  type ServerMessage,
  serverMessage,
} from '../../game/wire/messages.ts'
import { parse } from '../../game/wire/shape.ts'

export interface ConnectionEvents {
  /** Asked anew at every attempt to connect. */
  url(): string
  opened(): void
  received(message: ServerMessage, localMs: number): void
  ponged(roundTripMs: number): void
  lost(): void
  /** The server closed it for good. */
  gone(code: number): void
}

/** A socket that comes back by itself, speaks the protocol and notices when nobody answers. */
export interface Connection {
  send(message: ClientMessage): void
  /** Drops the connection and makes a new one. */
  reconnect(): void
  close(): void
}

const PING_EVERY_MS = 15_000
/** The first round trips after opening come quickly: the clock wants several. */
const FIRST_PINGS_MS = [0, 150, 400, 900, 2_000]
const SILENCE_MS = 25_000
/** After waking from sleep, a living server answers within this. */
const WAKE_ANSWER_MS = 4_000

export function openConnection(protocols: string[], events: ConnectionEvents): Connection {
  const packr = new Packr({ useRecords: false })
  const socket = new ReconnectingWebSocket(() => events.url(), protocols, {
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
    socket.send(packr.pack(clientMessage.pack(message)) as Uint8Array<ArrayBuffer>)
  }
  const receive = (data: unknown) => {
    heart.heard()
    if (data === PONG) return heart.ponged()
    if (!(data instanceof ArrayBuffer)) return
    const localMs = performance.now()
    unseenBytes += data.byteLength
    const message = read(packr, data)
    if (message === null) return console.error('a message that this page cannot read')
    events.received(message, localMs)
    if (unseenBytes < SEEN_EVERY_BYTES) return
    unseenBytes = 0
    send({ type: 'Seen' })
  }
  const heart = startHeart({
    ping: () => socket.readyState === socket.OPEN && socket.send(PING),
    ponged: events.ponged,
    silent: () => socket.reconnect(),
    woke: () => socket.readyState !== socket.OPEN && socket.shouldReconnect && socket.reconnect(),
  })

  socket.addEventListener('open', () => {
    unseenBytes = 0
    heart.opened()
    events.opened()
  })
  socket.addEventListener('message', ({ data }) => receive(data))
  socket.addEventListener('close', ({ code }) => {
    heart.stop()
    if (isFinal(code)) events.gone(code)
    else events.lost()
  })
  return {
    send,
    reconnect: () => socket.reconnect(),
    close() {
      heart.end()
      socket.close()
    },
  }
}

/** Reasons that asking again does not change. */
const FINAL: readonly CloseReason[] = [
  'HandshakeMalformed',
  'NotHost',
  'UnknownGame',
  'GameOver',
  'ProtocolUnknown',
]
const isFinal = (code: number): boolean => FINAL.some((reason) => CLOSE_CODES[reason] === code)

function read(packr: Packr, data: ArrayBuffer): ServerMessage | null {
  try {
    return parse(serverMessage, packr.unpack(new Uint8Array(data)))
  } catch {
    return null
  }
}

interface Heart {
  opened(): void
  heard(): void
  ponged(): void
  stop(): void
  end(): void
}

/** Pings at its times, measures, and says when nothing has been heard for too long. */
function startHeart(acts: {
  ping(): void
  ponged(roundTripMs: number): void
  silent(): void
  /** The page is seen again, or the network is back, without a connection. */
  woke(): void
}): Heart {
  let timers: ReturnType<typeof setTimeout>[] = []
  let sentAtMs: number[] = []
  let heardAtMs = 0

  const later = (act: () => void, ms: number) => timers.push(setTimeout(act, ms))
  const ping = () => {
    sentAtMs.push(performance.now())
    acts.ping()
  }
  const beat = () => {
    ping()
    later(beat, PING_EVERY_MS)
  }
  const watch = () => {
    const silentMs = performance.now() - heardAtMs
    if (silentMs >= SILENCE_MS) acts.silent()
    else later(watch, SILENCE_MS - silentMs + 50)
  }
  const wake = () => {
    if (document.visibilityState !== 'visible') return
    if (timers.length === 0) return acts.woke()
    const askedAtMs = performance.now()
    ping()
    later(() => heardAtMs < askedAtMs && acts.silent(), WAKE_ANSWER_MS)
  }
  const stop = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)

  return {
    opened() {
      stop()
      sentAtMs = []
      heardAtMs = performance.now()
      for (const ms of FIRST_PINGS_MS) later(ping, ms)
      later(beat, PING_EVERY_MS)
      later(watch, SILENCE_MS)
    },
    heard() {
      heardAtMs = performance.now()
    },
    ponged() {
      const sent = sentAtMs.shift()
      if (sent !== undefined) acts.ponged(performance.now() - sent)
    },
    stop,
    end() {
      stop()
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
    },
  }
}
