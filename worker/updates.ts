import type { CommandId, Sender } from '../game/command.ts'
import { type GameEvent, isEphemeral } from '../game/event.ts'
import { EVENTS_PER_MESSAGE_MAX } from '../game/limits.ts'
import { redact } from '../game/redact.ts'
import type { Refusal } from '../game/refusal.ts'
import type { State } from '../game/state.ts'
import { type Viewer, view } from '../game/view.ts'
import type { ViewEvent } from '../game/view-event.ts'
import { viewerOf } from '../game/viewer.ts'
import { packMessage } from './codec.ts'

/** What one commit did. */
export interface Batch {
  readonly before: State
  readonly after: State
  readonly events: readonly GameEvent[]
  /** The stretch of race that it adds. */
  readonly frame: Uint8Array | null
  readonly nowMs: number
}

/** What somebody was told of the game so far, in numbers; nobody is counted without a seat. */
export function toldTo({ told }: State, viewer: Viewer): number {
  if (viewer.role !== 'player') return told[viewer.role]
  return viewer.seat === null ? 0 : (told.seats[viewer.seat] ?? 0)
}

/** As whom somebody hears of a batch: with the seat they have now, else with the one they left. */
export function viewerAcross({ before, after }: Batch, sender: Sender): Viewer {
  const now = viewerOf(after, sender)
  return now.role === 'player' && now.seat === null ? viewerOf(before, sender) : now
}

/** The messages that tell a viewer of a batch: mostly one, none where there is nothing to tell. */
export function packUpdates(batch: Batch, viewer: Viewer): Uint8Array[] {
  const heard = batch.events.flatMap((event) => {
    const learnt = redact(event, viewer)
    return learnt === null ? [] : [{ learnt, isCounted: !isEphemeral(event) }]
  })
  if (heard.length === 0 && batch.frame === null) return []
  const slices = Math.max(1, Math.ceil(heard.length / EVENTS_PER_MESSAGE_MAX))
  const told = toldTo(batch.after, viewer)
  return Array.from({ length: slices }, (_, slice) => {
    const upTo = (slice + 1) * EVENTS_PER_MESSAGE_MAX
    const toCome = heard.slice(upTo).filter(({ isCounted }) => isCounted).length
    return packMessage({
      type: 'Update',
      told: Math.max(0, told - toCome),
      nowMs: batch.nowMs,
      events: heard.slice(slice * EVENTS_PER_MESSAGE_MAX, upTo).map(({ learnt }) => learnt),
      frame: slice === slices - 1 ? batch.frame : null,
    })
  })
}

/**
 * What a new connection is told: the whole picture; or, to a client that missed nothing that is
 * counted, only what is not: who is here, and the race so far.
 */
export function packSnapshot(
  state: State,
  viewer: Viewer,
  told: number,
  frame: Uint8Array | null,
  nowMs: number,
): Uint8Array {
  const now = { told: toldTo(state, viewer), nowMs, frame }
  if (told === 0 || told !== now.told) {
    return packMessage({ type: 'Snapshot', ...now, view: view(state, viewer) })
  }
  const events = state.seats
    .filter(({ sitter }) => sitter === 'human')
    .map(({ seat, awaySinceMs }): ViewEvent => {
      return { type: 'PresenceChanged', seat, isAway: awaySinceMs !== null }
    })
  return packMessage({ type: 'Update', ...now, events })
}

/** Tells somebody again that a command of theirs was accepted. */
export const packReceipt = (
  state: State,
  viewer: Viewer,
  id: CommandId,
  nowMs: number,
): Uint8Array =>
  packMessage({
    ...{ type: 'Update', told: toldTo(state, viewer), nowMs, frame: null },
    events: [{ type: 'CommandAccepted', id }],
  })

export const packRefusal = (
  state: State,
  viewer: Viewer,
  id: CommandId,
  refusal: Refusal,
  nowMs: number,
): Uint8Array => packMessage({ type: 'Refused', told: toldTo(state, viewer), nowMs, id, refusal })
