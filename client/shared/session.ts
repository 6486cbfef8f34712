import { batch, createSignal } from 'solid-js'
import type { Request } from '../../game/command.ts'
import { fold } from '../../game/fold.ts'
import { decodeFrame } from '../../game/frame.ts'
import type { GameCode } from '../../game/identity.ts'
import type { Refusal } from '../../game/refusal.ts'
import type { Result } from '../../game/result.ts'
import type { Role, View } from '../../game/view.ts'
import type { ViewEvent } from '../../game/view-event.ts'
import { KEY_PREFIX, PROTOCOL_NAME, type ServerMessage } from '../../game/wire/messages.ts'
import { createAsks } from './asks.ts'
import { drawCommandId } from './identity.ts'
import { type Link, openLink } from './link.ts'
import { createPlayout, type Playout } from './playout.ts'
import { createServerClock } from './server-clock.ts'

/** `gone`: there is no such game any more, or the server shut the door. */
export type SessionStatus = 'connecting' | 'open' | 'lost' | 'gone'

/** One page's part in a game: its picture, kept over reconnects, and what it asks for. */
export interface Session {
  readonly code: GameCode
  /** Signals. */
  view(): View | null
  status(): SessionStatus
  roundTripMs(): number | null
  /** Why the server shut the door, of `CLOSE_CODES`; null where it is not, or the game expired. */
  goneCode(): number | null
  /** The server's clock: monotonic, gently slewed. No signal. */
  serverNowMs(): number
  /** Answered once, also over a reconnect. */
  ask(request: Request): Promise<Result<void, Refusal>>
  /** The samples of the race that is on. */
  readonly playout: Playout
  /** Called after a stretch of the race came in; returns how to stop. */
  onFrame(listener: () => void): () => void
  /** Called for each event, after it was folded; returns how to stop. */
  onEvent(listener: (event: ViewEvent) => void): () => void
  close(): void
}

export interface SessionOptions {
  readonly code: GameCode
  readonly role: Role
  /** The secret key: the host's came with the game, players and the crowd draw one. */
  readonly key: string
}

export function openSession({ code, role, key }: SessionOptions): Session {
  const [view, setView] = createSignal<View | null>(null, { equals: false })
  const [status, setStatus] = createSignal<SessionStatus>('connecting')
  const [roundTripMs, setRoundTripMs] = createSignal<number | null>(null)
  const [goneCode, setGoneCode] = createSignal<number | null>(null)
  const clock = createServerClock()
  const asks = createAsks()
  const playout = createPlayout()
  const frameListeners = new Set<() => void>()
  const eventListeners = new Set<(event: ViewEvent) => void>()
  let told: number | null = null
  let isGreeted = false

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
    for (const event of events) {
      if (event.type === 'CommandAccepted') asks.accepted(event.id)
      if (event.type === 'GameExpired') setStatus('gone')
      for (const listener of eventListeners) listener(event)
    }
  }
  const take = (message: ServerMessage) => {
    switch (message.type) {
      case 'Welcome':
        playout.clear()
        setView(message.view)
        return takeFrame(message.frame)
      case 'News':
        takeEvents(message.events)
        return takeFrame(message.frame)
      case 'Refused':
        return asks.refused(message.id, message.refusal)
    }
  }
  const received = (message: ServerMessage, localMs: number) => {
    clock.heard(message.nowMs, localMs)
    try {
      batch(() => take(message))
      told = message.told
    } catch (error) {
      // A picture that does not follow from what was said is worth nothing: ask for a whole one.
      console.error(error)
      told = null
      setView(null)
      link.reconnect()
      return
    }
    if (isGreeted) return
    isGreeted = true
    setStatus('open')
    for (const [id, request] of asks.unanswered()) link.send({ type: 'Ask', id, request })
  }
  const lost = () => {
    isGreeted = false
    if (status() === 'gone') return
    if (status() === 'open') setStatus('lost')
  }
  const gone = (reason: number) => {
    setGoneCode(reason)
    setStatus('gone')
    link.close()
  }

  const link: Link = openLink([PROTOCOL_NAME, KEY_PREFIX + key], {
    url: () => socketUrl(code, role, told),
    opened: () => {
      isGreeted = false
    },
    received,
    ponged(ms) {
      clock.ponged(ms)
      setRoundTripMs(Math.round(clock.roundTripMs() ?? ms))
    },
    lost,
    gone,
  })

  return {
    ...{ code, view, status, roundTripMs, goneCode, playout },
    serverNowMs: () => clock.now(performance.now()),
    ask(request) {
      const id = drawCommandId()
      const answer = asks.add(id, request)
      if (isGreeted) link.send({ type: 'Ask', id, request })
      return answer
    },
    onFrame: (listener) => listening(frameListeners, listener),
    onEvent: (listener) => listening(eventListeners, listener),
    close: () => link.close(),
  }
}

function socketUrl(code: GameCode, role: Role, told: number | null): string {
  const url = new URL(`/api/games/${code}/socket`, location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  url.searchParams.set('role', role)
  if (told !== null) url.searchParams.set('told', String(told))
  return url.href
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
