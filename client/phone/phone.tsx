import {
  createContext,
  createMemo,
  createSignal,
  onCleanup,
  type ParentProps,
  useContext,
} from 'solid-js'
import type { ClientRequest } from '../../game/command.ts'
import type { Refusal } from '../../game/refusal.ts'
import { assert, errorOf } from '../../game/result.ts'
import type { SeatNumber } from '../../game/round.ts'
import type { PhaseView, PhaseViewOf, SeatView, View } from '../../game/view.ts'
import type { Session } from '../shared/session.ts'

/** What every part of the phone may ask: the game's picture, the server's time, the session. */
export interface Phone {
  readonly session: Session
  /** Signals. */
  view(): View
  /** The seat of this phone; null before one is taken. */
  me(): SeatView | null
  /** The host has sent this phone away. */
  isRemoved(): boolean
  seat(seat: SeatNumber): SeatView | null
  /** The phase, where it is of this type. */
  phase<T extends PhaseView['type']>(type: T): PhaseViewOf<T> | null
  /** The server's clock, a few times a second; stands still while the game is paused. */
  nowMs(): number
  /** The refusal, or null where it was accepted. */
  ask(request: ClientRequest): Promise<Refusal | null>
}

const TICK_MS = 200

const PhoneContext = createContext<Phone>()

export function PhoneProvider(props: ParentProps<{ value: Phone }>) {
  return <PhoneContext.Provider value={props.value}>{props.children}</PhoneContext.Provider>
}

export function usePhone(): Phone {
  const phone = useContext(PhoneContext)
  assert(phone, 'screens of the phone stand inside its provider')
  return phone
}

/** `view` is the session's, known to be there. */
export function createPhone(session: Session, view: () => View): Phone {
  const [serverMs, setServerMs] = createSignal(session.serverNowMs())
  const timer = setInterval(() => setServerMs(session.serverNowMs()), TICK_MS)
  onCleanup(() => clearInterval(timer))

  const seat = (number: SeatNumber) => view().seats.find((one) => one.seat === number) ?? null
  const me = createMemo(() => {
    const { mine } = view()
    return mine && seat(mine.seat)
  })
  return {
    session,
    view,
    me,
    seat,
    isRemoved: session.isRemoved,
    phase<T extends PhaseView['type']>(type: T) {
      const { phase } = view()
      return phase.type === type ? (phase as PhaseViewOf<T>) : null
    },
    nowMs: () => view().pausedAtMs ?? serverMs(),
    ask: async (request) => errorOf(await session.ask(request)),
  }
}
