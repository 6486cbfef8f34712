import type { CommandId, Sender } from '../game/command.ts'
import type { Step } from '../game/evolve.ts'
import { redact } from '../game/redact.ts'
import type { Refusal } from '../game/refusal.ts'
import type { State } from '../game/state.ts'
import { type Viewer, view } from '../game/view.ts'
import type { ViewEvent } from '../game/view-event.ts'
import { seatOf, viewerOf } from '../game/viewer.ts'
import { packServerMessage } from '../game/wire/server-codec.ts'

/** What one commit did. */
export interface Batch {
  readonly before: State
  readonly after: State
  readonly steps: readonly Step[]
  /** The stretch of race that it adds. */
  readonly frame: Uint8Array | null
  readonly nowMs: number
}

/** As whom somebody hears of a batch: with the seat they have now, else with the one they left. */
export function viewerAcross({ before, after }: Batch, sender: Sender): Viewer {
  const now = viewerOf(after, sender)
  return now.role === 'player' && now.seat === null ? viewerOf(before, sender) : now
}

/** Whether the host took somebody's seat in this batch, or gave it back: they see another game now. */
export const isReseated = ({ before, after, steps }: Batch, sender: Sender): boolean =>
  sender.role === 'player' &&
  steps.some(
    ({ event }) =>
      (event.type === 'SeatKicked' && seatOf(before, sender.credential) === event.seat) ||
      (event.type === 'SeatRestored' && seatOf(after, sender.credential) === event.seat),
  )

/**
 * The message that tells a viewer of a batch; null where there is nothing to tell. With a stretch of
 * race comes how many connections of the crowd are open.
 */
export function packUpdate(batch: Batch, viewer: Viewer, watching: number): Uint8Array | null {
  const told = batch.steps.flatMap(({ event, after }) => redact(event, viewer, after) ?? [])
  const { nowMs, frame } = batch
  if (told.length === 0 && frame === null) return null
  const events: ViewEvent[] = frame === null ? told : [...told, { type: 'CrowdCounted', watching }]
  return packServerMessage({ type: 'Update', nowMs, events, frame })
}

/** What a new connection is told: the whole view, and in a race all of it so far. */
export const packSnapshot = (
  state: State,
  viewer: Viewer,
  frame: Uint8Array | null,
  nowMs: number,
): Uint8Array => packServerMessage({ type: 'Snapshot', nowMs, view: view(state, viewer), frame })

/** Tells somebody again that a command of theirs was accepted. */
export const packReceipt = (id: CommandId, nowMs: number): Uint8Array =>
  packServerMessage({
    type: 'Update',
    nowMs,
    events: [{ type: 'CommandAccepted', id }],
    frame: null,
  })

export const packRefusal = (id: CommandId, refusal: Refusal, nowMs: number): Uint8Array =>
  packServerMessage({ type: 'Refused', nowMs, id, refusal })
