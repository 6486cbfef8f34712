import { batch, createSignal } from 'solid-js'
import type { ClientRequest, CommandId } from '../../game/command.ts'
import { testify, type Witness } from '../../game/fairness/witness.ts'
import type { Nonce } from '../../game/nonce.ts'
import type { Refusal } from '../../game/refusal.ts'
import type { Result } from '../../game/result.ts'
import type { View } from '../../game/view.ts'
import type { ViewEvent } from '../../game/view-event.ts'
import {
  FRESH_CLIENT,
  type PendingCommand,
  type Received,
  receive,
  withCommand,
} from '../../game/wire/client.ts'
import type { ServerMessage } from '../../game/wire/messages.ts'
import { createPlayout, type Playout } from './playout.ts'

/** The client's state as signals: what a page knows of its game, kept over reconnects. */
export interface ViewStore {
  /** A signal. */
  view(): View | null
  /** A signal: the host took this page's seat away. */
  isRemoved(): boolean
  readonly playout: Playout
  /** What was shown of the day's races; no signal. */
  witnesses(): readonly Witness[]
  /** Sent and not answered yet, in the order of sending. */
  pending(): readonly PendingCommand[]
  /** Notes a command that is about to be sent; resolves with its answer. */
  add(id: CommandId, request: ClientRequest): Promise<Result<void, Refusal>>
  /** Takes in a message; false where it does not follow from what is known: nothing changed then. */
  take(message: ServerMessage): boolean
  onFrame(listener: () => void): () => void
  onEvent(listener: (event: ViewEvent) => void): () => void
}

/** `root`: of this page's chain of nonces, null where it plays no part. */
export function createViewStore(root: () => Nonce | null): ViewStore {
  const [view, setView] = createSignal<View | null>(null, { equals: false })
  const [isRemoved, setRemoved] = createSignal(false)
  const playout = createPlayout()
  const frameListeners = new Set<() => void>()
  const eventListeners = new Set<(event: ViewEvent) => void>()
  const waiting = new Map<CommandId, (result: Result<void, Refusal>) => void>()
  let client = FRESH_CLIENT
  let witnesses: readonly Witness[] = []

  const show = ({ events, frame, answers }: Received, isSnapshot: boolean) => {
    if (isSnapshot || events.some(({ type }) => type === 'RaceStarted')) playout.clear()
    if (client.view) witnesses = testify(witnesses, { view: client.view, frame, root })
    setView(client.view)
    setRemoved(client.isRemoved)
    for (const event of events) for (const listener of eventListeners) listener(event)
    if (frame) {
      playout.merge(frame)
      for (const listener of frameListeners) listener()
    }
    for (const { id, result } of answers) {
      waiting.get(id)?.(result)
      waiting.delete(id)
    }
  }
  return {
    view,
    isRemoved,
    playout,
    witnesses: () => witnesses,
    pending: () => client.pending,
    add(id, request) {
      client = withCommand(client, { id, request })
      return new Promise((answer) => waiting.set(id, answer))
    },
    take(message) {
      try {
        const received = receive(client, message)
        client = received.client
        batch(() => show(received, message.type === 'Snapshot'))
        return true
      } catch (error) {
        console.error(error)
        return false
      }
    },
    onFrame: (listener) => listening(frameListeners, listener),
    onEvent: (listener) => listening(eventListeners, listener),
  }
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
