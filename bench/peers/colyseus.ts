import { type Client, Room, Server } from '@colyseus/core'
import { schema, t } from '@colyseus/schema'
import { Client as Sdk } from '@colyseus/sdk'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { probePort } from '../../scripts/local-runtime.ts'
import { type Conductor, conduct, type Rates } from './conductor.ts'
import type { Booking, Join, Serve } from './peer.ts'
import type { RaceUpdate } from './script.ts'

const Racer = schema({ x: t.uint16(), lane: t.int16(), flags: t.uint8() }, 'Racer')
const Player = schema({ moves: t.uint16() }, 'Player')
const Table = schema({ tick: t.uint16(), racers: t.array(Racer), players: t.map(Player) }, 'Table')

/** The state is a schema whose changes Colyseus sends by itself; what is secret goes by `send`. */
export const serveColyseus =
  ({ raceUpdatesPerSecond }: Rates): Serve =>
  async () => {
    let booking: Booking | null = null

    class RaceRoom extends Room {
      override state = new Table()
      override patchRate = 1_000 / (raceUpdatesPerSecond ?? 1)
      #game: Conductor | null = null
      readonly #seats = new Map<number, Client>()

      override onCreate() {
        this.onMessage('move', (client) => {
          const seat = this.#seatOf(client)
          this.#game?.move(seat)
        })
        if (booking === null) return
        const { script, startAtMs } = booking
        const rates = { raceUpdatesPerSecond, isEveryMoveBroadcast: true }
        this.#game = conduct(script, startAtMs, rates, {
          tell: ({ seats, content }) => {
            for (const seat of seats) this.#seats.get(seat)?.send('told', content)
          },
          moved: (seat) => {
            const player = this.state.players.get(String(seat))
            if (player) player.moves += 1
          },
          race: (content) => this.#place(content as RaceUpdate),
        })
      }

      override onJoin(client: Client, { seat }: { seat: number }) {
        this.#seats.set(seat, client)
        client.userData = { seat }
        const player = new Player()
        player.moves = 0
        this.state.players.set(String(seat), player)
        client.send('told', this.#game?.greetingOf(seat) ?? {})
      }

      override onDispose() {
        this.#game?.stop()
      }

      #seatOf(client: Client): number {
        return (client.userData as { seat: number }).seat
      }

      #place({ tick, racers }: RaceUpdate): void {
        this.state.tick = tick
        for (const [at, { x, lane, flags }] of racers.entries()) {
          const racer = this.state.racers[at] ?? new Racer()
          racer.x = x
          racer.lane = lane
          racer.flags = flags
          if (at >= this.state.racers.length) this.state.racers.push(racer)
        }
      }
    }

    const server = new Server({ transport: new WebSocketTransport(), greet: false })
    server.define('race', RaceRoom).filterBy(['room'])
    const port = await probePort(0, '127.0.0.1')
    await server.listen(port, '127.0.0.1')
    return {
      port,
      begin(next) {
        booking = next
      },
    }
  }

export const joinColyseus: Join = async (port, room, seat) => {
  const joined = await new Sdk(`ws://127.0.0.1:${port}`).joinOrCreate('race', { room, seat })
  let told = 0
  joined.onMessage('told', () => {
    told += 1
  })
  return {
    move: (content) => joined.send('move', content),
    told: () => told,
    async close() {
      await joined.leave()
    },
  }
}
