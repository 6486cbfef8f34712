import { frameOf } from '../game/race-phase.ts'
import { nameOf } from '../game/redact.ts'
import { type Batch, packNews, viewerAcross } from './updates.ts'
import { report } from './log-error.ts'
import type { Sockets } from './sockets.ts'
import type { Turn } from './transaction.ts'

/** Tells everybody what a turn did: packed once for each kind of viewer, never for each socket. */
export function tell(turn: Turn, sockets: Sockets): void {
  if (turn.events.length === 0) return
  const batch: Batch = { ...batchOf(turn), frame: stretchOf(turn) }
  const packed = new Map<string, Uint8Array[]>()
  for (const socket of sockets.open()) {
    const peer = sockets.peerOf(socket)
    if (peer === null) continue
    const viewer = viewerAcross(batch, peer.asker)
    const kind = nameOf(viewer)
    const messages = packed.get(kind) ?? packNews(batch, viewer)
    packed.set(kind, messages)
    for (const message of messages) sockets.send(socket, message)
  }
}

const batchOf = ({ before, after, events, ctx: { nowMs } }: Turn) => ({
  ...{ before, after, events, nowMs },
})

/** A frame that fails is a picture lost; the news it goes with are not. */
function stretchOf({ after, events, ctx }: Turn): Uint8Array | null {
  try {
    return frameOf(ctx.core, after, events)
  } catch (error) {
    report('frame', error, { code: after.code })
    return null
  }
}
