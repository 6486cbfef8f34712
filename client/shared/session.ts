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
import type { PassingReason } from './close-reason.ts'
import { type Connection, openConnection } from './connection.ts'
import { createOutbox } from './outbox.ts'
import type { Playout } from './playout.ts'
import { createRaceWatch } from './race-watch.ts'
import { createServerClock } from './server-clock.ts'
import { createSessionStatus, type SessionStatus } from './session-status.ts'
import { chainRoot } from './stored-keys.ts'
import { createViewStore } from './view-store.ts'

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
  const [roundTripMs, setRoundTripMs] = createSignal<number | null>(null)
  const clock = createServerClock()
  const store = createViewStore(() => (role === 'player' ? chainRoot(code) : null))
  const { view, isRemoved, playout, witnesses, onFrame, onEvent } = store
  const { status, goneCode, refusedReason, ...standing } = createSessionStatus()
  const outbox = createOutbox(store, (message) => connection.send(message))
  const serverNowMs = () => clock.now(performance.now())
  const race = createRaceWatch(store, serverNowMs, () => connection.probe())
  /** Messages in a row that this page could not follow. */
  let unreadable = 0

  store.onEvent((event) => {
    if (event.type === 'GameExpired') standing.expired()
  })
  const end = (reason: number) => {
    connection.close()
    standing.ended(reason)
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
    race.heard()
    if (message.type !== 'Snapshot') return
    standing.greeted()
    outbox.greeted()
  }
  const protocols = [PROTOCOL_NAME, KEY_PREFIX + key]
  const connection: Connection = openConnection(socketUrl(code, role), protocols, {
    opened: outbox.hold,
    received,
    ponged(ms) {
      clock.ponged(ms)
      setRoundTripMs(Math.round(clock.roundTripMs() ?? ms))
    },
    lost(code) {
      outbox.hold()
      standing.lost(code, view() !== null)
    },
    gone: end,
  })
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
    ask: outbox.ask,
    close() {
      race.stop()
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
