import { unpack } from 'msgpackr'
import { type Connection, type ConnectionContext, routePartykitRequest, Server } from 'partyserver'
import { type Conductor, conduct, type Rates } from './conductor.ts'
import type { Booking, Message } from './peer.ts'

/** Rooms by PartyServer, with its `broadcast` and JSON, as its documentation has them. */
export class Game extends Server<Cloudflare.Env> {
  #game: Conductor | null = null

  override async onRequest(request: Request): Promise<Response> {
    const { script, startAtMs, rates } = unpack(
      new Uint8Array(await request.arrayBuffer()),
    ) as Booking & { readonly rates: Rates }
    this.#game?.stop()
    this.#game = conduct(script, startAtMs, rates, {
      tell: ({ seats, content }) => {
        const text = JSON.stringify({ type: 'told', content } satisfies Message)
        for (const connection of this.getConnections<number>()) {
          if (connection.state !== null && seats.includes(connection.state)) connection.send(text)
        }
      },
      moved: (seat) => this.#toAll({ type: 'moved', seat }),
      race: (content) => this.#toAll({ type: 'race', content }),
    })
    return new Response(null, { status: 201 })
  }

  override onConnect(connection: Connection<number>, { request }: ConnectionContext): void {
    const seat = Number(new URL(request.url).searchParams.get('seat'))
    connection.setState(seat)
    const content = this.#game?.greetingOf(seat) ?? {}
    connection.send(JSON.stringify({ type: 'told', content } satisfies Message))
  }

  override onMessage(connection: Connection<number>, message: string): void {
    JSON.parse(message)
    this.#game?.move(connection.state ?? 0)
  }

  #toAll(message: Message): void {
    this.broadcast(JSON.stringify(message))
  }
}

export default {
  async fetch(request: Request, env: Cloudflare.Env): Promise<Response> {
    return (
      (await routePartykitRequest(request, env, { prefix: 'api/parties' })) ??
      new Response(null, { status: 404 })
    )
  },
}
