import { batch, createSignal } from 'solid-js'
import { fold } from '../../game/fold.ts'
import { decodeFrame } from '../../game/race/frame.ts'
import type { View } from '../../game/view.ts'
import type { ViewEvent } from '../../game/view-event.ts'
import type { ServerMessage } from '../../game/wire/messages.ts'
import { createPlayout, type Playout } from './playout.ts'

/** What a page knows of its game: kept up by messages, and over reconnects. */
export interface ViewStore {
  /** A signal. */
  view(): View | null
  readonly playout: Playout
  /** The number of what was taken in so far; null before the first welcome. */
  told(): number | null
  /**
   * Takes in what a message says. False where that does not follow from what was known: then all
   * is forgotten, and the server has to be asked for a whole picture.
   */
  take(message: ServerMessage): boolean
  onFrame(listener: () => void): () => void
  onEvent(listener: (event: ViewEvent) => void): () => void
}

export function createViewStore(): ViewStore {
  const [view, setView] = createSignal<View | null>(null, { equals: false })
  const playout = createPlayout()
  const frameListeners = new Set<() => void>()
  const eventListeners = new Set<(event: ViewEvent) => void>()
  let told: number | null = null

  const takeFrame = (bytes: Uint8Array | null) => {
    const frame = bytes === null ? null : decodeFrame(bytes)
    if (!frame?.ok) return
    playout.merge(frame.value)
    for (const listener of frameListeners) listener()
  }
  const takeEvents = (events: readonly ViewEvent[]) => {
    const before = view()
    if (before === null) throw new Error('news before a welcome')
    for (const { type } of events) if (type === 'RaceStarted') playout.clear()
    setView(events.reduce(fold, before))
    for (const event of events) for (const listener of eventListeners) listener(event)
  }
  const takeIn = (message: ServerMessage) => {
    if (message.type === 'Snapshot') {
      playout.clear()
      setView(message.view)
    }
    if (message.type === 'Update') takeEvents(message.events)
    if (message.type !== 'Refused') takeFrame(message.frame)
    told = message.told
  }
  return {
    view,
    playout,
    told: () => told,
    take(message) {
      try {
        batch(() => takeIn(message))
        return true
      } catch (error) {
        console.error(error)
        told = null
        setView(null)
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
