import { DurableObject } from 'cloudflare:workers'
import { PING, PONG } from '../../game/wire/messages.ts'
import type { Deed, Plan } from './plan.ts'

interface Floor {
  readonly plan: Plan
  /** When the first socket opens, by this clock. */
  readonly startMs: number
  opened: number
  messages: number
  alarms: number
}

/** It outlives the hibernation of the object, as what it stands for would be in storage. */
let floor: Floor | null = null

/** An object that does what a game's does to the platform, and nothing else. */
export class Game extends DurableObject {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG))
  }

  begin(plan: Plan, startMs: number): void {
    floor = { plan, startMs, opened: 0, messages: 0, alarms: 0 }
    this.ctx.storage.sql.exec('CREATE TABLE log (id INTEGER PRIMARY KEY, v INTEGER, events TEXT)')
    this.#setAlarm()
  }

  override fetch(): Response {
    if (floor === null) return new Response(null, { status: 404 })
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server, [String(floor.opened)])
    server.send(new Uint8Array(floor.plan.greetings[floor.opened] ?? 0))
    floor.opened += 1
    return new Response(null, { status: 101, webSocket: client })
  }

  override webSocketMessage(): void {
    if (floor === null) return
    const deed = floor.plan.messages[floor.messages]
    floor.messages += 1
    if (deed) this.#do(deed)
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    socket.close(code === 1005 ? 1000 : code)
  }

  override async alarm(): Promise<void> {
    if (floor === null) return
    await this.ctx.storage.getAlarm()
    const deed = floor.plan.alarms[floor.alarms]
    floor.alarms += 1
    if (deed) this.#do(deed)
    this.#setAlarm()
  }

  #setAlarm(): void {
    if (floor === null) return
    const next = floor.plan.alarms[floor.alarms]
    if (next) void this.ctx.storage.setAlarm(floor.startMs + next.atMs)
  }

  #do({ rows, sends }: Deed): void {
    for (let row = 0; row < rows; row++) {
      this.ctx.storage.sql.exec('INSERT INTO log (v, events) VALUES (6, ?)', EVENTS)
    }
    if (floor === null) return
    const sockets = new Map(
      this.ctx.getWebSockets().map((socket) => [Number(this.ctx.getTags(socket)[0]), socket]),
    )
    for (const [to, bytes] of sends) sockets.get(to)?.send(new Uint8Array(bytes))
  }
}

/** As long as what a lock-in stores. */
const EVENTS = 'x'.repeat(400)

export default {
  async fetch(request: Request, env: Cloudflare.Env): Promise<Response> {
    const name = new URL(request.url).pathname
    const object = env.GAME.getByName(name) as unknown as DurableObjectStub<Game>
    if (request.method !== 'POST') return object.fetch(request)
    const { plan, startMs } = (await request.json()) as { plan: Plan; startMs: number }
    await object.begin(plan, startMs)
    return new Response(null, { status: 201 })
  },
}
