import { frameOf, frameSoFar } from '../game/race-phase.ts'
import { isToldAlike, nameOf } from '../game/redact.ts'
import { viewerOf } from '../game/viewer.ts'
import { logError } from './log-error.ts'
import type { Sockets } from './sockets.ts'
import type { Transaction } from './transaction.ts'
import { type Batch, isReseated, packSnapshot, packUpdate, viewerAcross } from './updates.ts'

/** Broadcasts what a transaction did: packed once for each kind of viewer, never for each socket. */
export function broadcast(transaction: Transaction, sockets: Sockets): void {
  const { after, steps, events, ctx } = transaction
  if (steps.length === 0) return
  const frame = frameOrNull(after.code, () => frameOf(ctx.core, after, events))
  const batch: Batch = { ...batchOf(transaction), frame }
  const isAlike = events.every(isToldAlike)
  const watching = frame === null ? 0 : sockets.open('crowd').length
  const packed = new Map<string, Uint8Array | null>()
  for (const socket of sockets.open()) {
    const peer = sockets.peerOf(socket)
    if (peer === null) continue
    if (isReseated(batch, peer.sender)) {
      const viewer = viewerOf(after, peer.sender)
      const soFar = frameOrNull(after.code, () => frameSoFar(ctx.core, after))
      sockets.send(socket, packSnapshot(after, viewer, soFar, ctx.nowMs))
      continue
    }
    const viewer = viewerAcross(batch, peer.sender)
    const kind = isAlike ? 'all' : nameOf(viewer)
    if (!packed.has(kind)) packed.set(kind, packUpdate(batch, viewer, watching))
    const message = packed.get(kind)
    if (message) sockets.send(socket, message)
  }
}

const batchOf = ({ before, after, steps, ctx: { nowMs } }: Transaction) => ({
  before,
  after,
  steps,
  nowMs,
})

/** A frame that fails is lost; the events it goes with are not. */
export function frameOrNull(code: string, draw: () => Uint8Array | null): Uint8Array | null {
  try {
    return draw()
  } catch (error) {
    logError('frame', error, { code })
    return null
  }
}
