import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Game } from 'boardgame.io'
import type { Join, Serve } from './peer.ts'

// Its folders have no ES modules that Node finds.
const require = createRequire(import.meta.url)
const load = {
  server: () => require('boardgame.io/server') as typeof import('boardgame.io/server'),
  core: () => require('boardgame.io/core') as typeof import('boardgame.io/core'),
  client: () => require('boardgame.io/client') as typeof import('boardgame.io/client'),
  multiplayer: () =>
    require('boardgame.io/multiplayer') as typeof import('boardgame.io/multiplayer'),
}

const SEATS = 16

/** The moves alone: boardgame.io has no clock, and so no races. */
const gameOf = (): Game<{ moves: number[] }> => ({
  name: 'race',
  setup: () => ({ moves: Array.from({ length: SEATS }, () => 0) }),
  turn: { activePlayers: load.core().ActivePlayers.ALL },
  moves: {
    move: ({ G, playerID }, _content: object) => {
      G.moves[Number(playerID)] = (G.moves[Number(playerID)] ?? 0) + 1
    },
  },
})

export const serveBoardgame: Serve = async () => {
  const { Server, Origins } = load.server()
  const server = Server({ games: [gameOf()], origins: [Origins.LOCALHOST] })
  const { appServer } = await server.run(0)
  return { port: (appServer.address() as AddressInfo).port, begin: () => undefined }
}

export const joinBoardgame: Join = async (port, room, seat) => {
  const client = load.client().Client({
    game: gameOf(),
    numPlayers: SEATS,
    multiplayer: load.multiplayer().SocketIO({ server: `http://127.0.0.1:${port}` }),
    matchID: room,
    playerID: String(seat),
    debug: false,
  })
  let told = 0
  client.start()
  await new Promise<void>((resolve) => {
    client.subscribe((state) => {
      if (state === null) return
      told += 1
      resolve()
    })
  })
  return {
    move: (content) => client.moves.move?.(content),
    told: () => told,
    async close() {
      client.stop()
    },
  }
}
