import { createSignal } from 'solid-js'
import type { ClientRequest } from '../../game/command.ts'
import type { Witness } from '../../game/fairness/witness.ts'
import type { GameCode } from '../../game/identity.ts'
import type { Refusal } from '../../game/refusal.ts'
import type { Result } from '../../game/result.ts'
import type { Role, View } from '../../game/view.ts'
import type { ViewEvent } from '../../game/view-event.ts'
import { CLOSE_CODES } from '../../game/wire/close-codes.ts'
import { KEY_PREFIX, PROTOCOL_NAME, type ServerMessage } from '../../game/wire/messages.ts'
import { type PassingReason, passingReasonOf } from './close-reason.ts'
import { type Connection, openConnection } from './connection.ts'
import { reloadOutdated } from './outdated.ts'
import type { Playout } from './playout.ts'
import { nextChunkMs } from './race-time.ts'
import { createServerClock } from './server-clock.ts'
import { chainRoot, drawCommandId } from './stored-keys.ts'
import { createViewStore } from './view-store.ts'

/**
 * `refused`: the server let nobody in and said why, and the page keeps trying;
 * `outdated`: the server speaks a newer version, and the page is about to load itself anew;
 * `gone`: there is no such game any more, or the server closed the connection for good.
 */
export type SessionStatus = 'connecting' | 'open' | 'lost' | 'refused' | 'outdated' | 'gone'

/** One page's part in a game: its view, kept over reconnects, and what it asks for. */
export interface Session {
  readonly code: GameCode
  /** Signals. */
  view(): View | null
  /** A signal: the host took this page's seat away. */
  isRemoved(): boolean
  status(): SessionStatus
  roundTripMs(): number | null
  /** Why the server closed the connection, of `CLOSE_CODES`; null where it is not, or the game expired. */
  goneCode(): number | null
  /** Why the server lets nobody in now; null unless refused. */
  refusedReason(): PassingReason | null
  /** The server's clock: monotonic, gently slewed. No signal. */
  serverNowMs(): number
  /** Answered once, also over a reconnect. */
  ask(request: ClientRequest): Promise<Result<void, Refusal>>
  /** The samples of the race that is on. */
  readonly playout: Playout
  /** What this page was shown of the day's races; no signal. */
  witnesses(): readonly Witness[]
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
  const [status, setStatus] = createSignal<SessionStatus>('connecting')
  const [roundTripMs, setRoundTripMs] = createSignal<number | null>(null)
  const [goneCode, setGoneCode] = createSignal<number | null>(null)
  const [refusedReason, setRefusedReason] = createSignal<PassingReason | null>(null)
  const clock = createServerClock()
  const store = createViewStore(() => (role === 'player' ? chainRoot(code) : null))
  const { view, isRemoved, playout, witnesses, onFrame, onEvent } = store
  const serverNowMs = () => clock.now(performance.now())
  let isGreeted = false
  /** Messages in a row that this page could not follow. */
  let unreadable = 0
  let overdue: ReturnType<typeof setTimeout> | undefined

  /** Asks whether anybody is there once the race should go on and nothing of it has come. */
  const watchRace = () => {
    clearTimeout(overdue)
    const current = view()
    const dueMs = current && nextChunkMs(current, playout.lastTick())
    if (dueMs !== null) overdue = setTimeout(connection.probe, dueMs - serverNowMs())
  }
  store.onEvent((event) => {
    if (event.type === 'GameExpired') setStatus('gone')
  })
  const end = (reason: number) => {
    connection.close()
    const isOutdated = reason === CLOSE_CODES.ProtocolUnknown && reloadOutdated()
    setGoneCode(reason)
    setStatus(isOutdated ? 'outdated' : 'gone')
  }
  /** A page that cannot follow begins again with a snapshot; one that cannot read that is too old. */
  const lostTrack = () => {
    unreadable += 1
    if (unreadable > 1) end(CLOSE_CODES.ProtocolUnknown)
    else connection.reconnect()
  }
  const received = (message: ServerMessage | null, localMs: number) => {
    if (message) clock.heard(message.nowMs, localMs)
    if (!message || !store.take(message)) return lostTrack()
    unreadable = 0
    watchRace()
    if (message.type !== 'Snapshot') return
    isGreeted = true
    setRefusedReason(null)
    setStatus('open')
    for (const command of store.pending()) connection.send({ type: 'Command', ...command })
  }
  const connection: Connection = openConnection(
    socketUrl(code, role),
    [PROTOCOL_NAME, KEY_PREFIX + key],
    {
      opened: () => {
        isGreeted = false
      },
      received,
      ponged(ms) {
        clock.ponged(ms)
        setRoundTripMs(Math.round(clock.roundTripMs() ?? ms))
      },
      lost(code) {
        isGreeted = false
        if (status() === 'gone' || status() === 'outdated') return
        const reason = passingReasonOf(code)
        setRefusedReason(reason)
        if (reason !== null) setStatus('refused')
        else setStatus(view() === null ? 'connecting' : 'lost')
      },
      gone: end,
    },
  )
  return {
    code,
    view,
    isRemoved,
    status,
    roundTripMs,
    goneCode,
    refusedReason,
    playout,
    witnesses,
    onFrame,
    onEvent,
    serverNowMs,
    ask(request) {
      const id = drawCommandId()
      const answer = store.add(id, request)
      if (isGreeted) connection.send({ type: 'Command', id, request })
      return answer
    },
    close() {
      clearTimeout(overdue)
      connection.close()
    },
  }
}

function socketUrl(code: GameCode, role: Role): string {
  const url = new URL(`/api/games/${code}/socket`, location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  url.searchParams.set('role', role)
  return url.href
}
