import rates from '../peers.json' with { type: 'json' }
import { serveBoardgame } from './boardgame.ts'
import { serveColyseus } from './colyseus.ts'
import { openSynced, serveWs } from './node-ws.ts'
import type { Booking, Serve } from './peer.ts'
import { serveSocketIo } from './socket-io.ts'

const SERVERS: Readonly<Record<string, (folder: string) => Serve>> = {
  ws: () => serveWs(rates.usual),
  wsStored: (folder) => serveWs(rates.usual, () => openSynced(folder)),
  wsSameSends: () => serveWs(rates.sameSends),
  colyseus: () => serveColyseus(rates.usual),
  socketIo: () => serveSocketIo(rates.usual),
  boardgame: () => serveBoardgame,
}

const [name = '', folder = ''] = process.argv.slice(2)
const serve = SERVERS[name]?.(folder)
if (serve === undefined) throw new Error(`there is no server “${name}”`)
const server = await serve()
process.on('message', (booking: Booking) => {
  server.begin(booking)
  process.send?.({ began: booking.room })
})
process.send?.({ port: server.port })
