import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import WebSocket from 'ws'
import { giveHeart } from '../heart.ts'
import type { Plan } from './plan.ts'

/** What the sockets counted. */
export interface Replayed {
  messagesIn: number
  bytesIn: number
  pingsOut: number
}

/** Until its first socket opens. */
const LEAD_MS = 500

/** Plays a plan against an empty object of this name: same messages, same times, same heartbeat. */
export async function replay(origin: string, name: string, plan: Plan): Promise<Replayed> {
  const url = `${origin}/api/games/${name}`
  const startMs = Date.now() + LEAD_MS
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ plan, startMs }) })
  if (answer.status !== 201) throw new Error(`the empty object answered ${answer.status}`)
  const at = (ms: number) => wait(Math.max(0, startMs + ms - Date.now()))
  const counts: Replayed = { messagesIn: 0, bytesIn: 0, pingsOut: 0 }
  const sockets: WebSocket[] = []
  for (const opensAtMs of plan.opensAtMs) {
    await at(opensAtMs)
    sockets.push(await opened(url.replace(/^http/, 'ws'), counts))
  }
  for (const { atMs, socket, bytes } of plan.messages) {
    await at(atMs)
    sockets[socket]?.send(new Uint8Array(bytes))
  }
  await at(plan.endsAtMs)
  await Promise.all(
    sockets.map(async (socket) => {
      const closed = once(socket, 'close')
      socket.close(1000)
      await closed
    }),
  )
  return counts
}

async function opened(url: string, counts: Replayed): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  giveHeart(socket, () => {
    counts.pingsOut += 1
  })
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) return
    counts.messagesIn += 1
    counts.bytesIn += data.byteLength
  })
  await once(socket, 'open')
  return socket
}
