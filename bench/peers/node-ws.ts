import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pack, unpack } from 'msgpackr'
import WebSocket, { WebSocketServer } from 'ws'
import { type Conductor, conduct, type Rates } from './conductor.ts'
import type { Join, Message, Serve } from './peer.ts'

/** As the README of `ws` finds connections that have broken off. */
const PING_EVERY_MS = 30_000

/** Keeps a move before anybody hears of it. */
type Store = (seat: number, content: object) => void

/** A server of `ws` and msgpack alone, which packs what is for several once. */
export const serveWs =
  (rates: Rates, openStore: () => Store = () => () => undefined): Serve =>
  async () => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await once(server, 'listening')
    const store = openStore()
    const sockets = new Map<number, WebSocket>()
    let game: Conductor | null = null
    const sendAll = (message: Message) => {
      const packed = pack(message)
      for (const socket of sockets.values()) socket.send(packed)
    }
    server.on('connection', (socket, { url = '' }) => {
      const seat = Number(new URL(url, 'ws://localhost').searchParams.get('seat'))
      sockets.set(seat, socket)
      socket.send(pack({ type: 'told', content: game?.greetingOf(seat) ?? {} } satisfies Message))
      socket.on('message', (data: Buffer) => {
        store(seat, unpack(data) as object)
        game?.move(seat)
      })
      socket.on('close', () => {
        if (sockets.get(seat) === socket) sockets.delete(seat)
      })
    })
    setInterval(() => {
      for (const socket of sockets.values()) socket.ping()
    }, PING_EVERY_MS)
    return {
      port: (server.address() as AddressInfo).port,
      begin({ script, startAtMs }) {
        game?.stop()
        game = conduct(script, startAtMs, rates, {
          tell({ seats, content }) {
            const packed = pack({ type: 'told', content } satisfies Message)
            for (const seat of seats) sockets.get(seat)?.send(packed)
          },
          moved: (seat) => sendAll({ type: 'moved', seat }),
          race: (content) => sendAll({ type: 'race', content }),
        })
      },
    }
  }

/** Each move is a row on the disk, synced, before it is answered, as this product promises. */
export function openSynced(folder: string): Store {
  const database = new DatabaseSync(join(folder, 'moves.sqlite'))
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  database.exec('CREATE TABLE moves (id INTEGER PRIMARY KEY, seat INTEGER, move TEXT) STRICT')
  const insert = database.prepare('INSERT INTO moves (seat, move) VALUES (?, ?)')
  return (seat, content) => void insert.run(seat, JSON.stringify(content))
}

export const joinWs: Join = (port, _room, seat) =>
  joinSocket(`ws://127.0.0.1:${port}/?seat=${seat}`, pack, (data) => unpack(data) as Message)

/** A seat at a server whose messages are `Message`s on a bare WebSocket. */
export async function joinSocket(
  url: string,
  encode: (content: object) => string | Buffer,
  decode: (data: Buffer) => Message,
): ReturnType<Join> {
  // The usual servers do not compress, so PartyServer's runtime is not asked to.
  const socket = new WebSocket(url, { perMessageDeflate: false })
  let told = 0
  socket.on('message', (data: Buffer) => {
    if (decode(data).type === 'told') told += 1
  })
  await once(socket, 'open')
  return {
    move: (content) => socket.send(encode(content)),
    told: () => told,
    async close() {
      const closed = once(socket, 'close')
      socket.close(1000)
      await closed
    },
  }
}
