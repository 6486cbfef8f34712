import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { io } from 'socket.io-client'
import { type Conductor, conduct, type Rates } from './conductor.ts'
import type { Join, Serve } from './peer.ts'

/** Events by name, moves with an acknowledgement, as the documentation of socket.io has them. */
export const serveSocketIo =
  (rates: Rates): Serve =>
  async () => {
    const http = createServer()
    const server = new Server(http)
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    const sockets = new Map<number, Socket>()
    let game: Conductor | null = null
    server.on('connection', (socket) => {
      const seat = Number(socket.handshake.query.seat)
      sockets.set(seat, socket)
      socket.emit('told', game?.greetingOf(seat) ?? {})
      socket.on('move', (_content: object, done: () => void) => {
        game?.move(seat)
        done()
      })
    })
    return {
      port: (http.address() as AddressInfo).port,
      begin({ script, startAtMs }) {
        game?.stop()
        game = conduct(script, startAtMs, rates, {
          tell({ seats, content }) {
            for (const seat of seats) sockets.get(seat)?.emit('told', content)
          },
          moved: (seat) => server.emit('moved', seat),
          race: (content) => server.emit('race', content),
        })
      },
    }
  }

export const joinSocketIo: Join = async (port, _room, seat) => {
  const socket = io(`http://127.0.0.1:${port}`, { query: { seat }, forceNew: true })
  let told = 0
  socket.on('told', () => {
    told += 1
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', reject)
  })
  return {
    move: (content) => socket.emit('move', content, () => undefined),
    told: () => told,
    async close() {
      socket.disconnect()
    },
  }
}
