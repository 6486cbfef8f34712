import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Session } from '../shared/session.ts'

/** The server's time as a signal that moves every so often, and stands while the game is paused. */
export const createNow = (session: Session, everyMs = 200): Accessor<number> =>
  createClock(() => session.view()?.pausedAtMs ?? session.serverNowMs(), everyMs)

/** A time as a signal that is read anew every so often. */
export function createClock(read: () => number, everyMs: number): Accessor<number> {
  const [now, setNow] = createSignal(read())
  let timer: ReturnType<typeof setTimeout>
  const tick = () => {
    setNow(read())
    timer = setTimeout(tick, everyMs)
  }
  tick()
  onCleanup(() => clearTimeout(timer))
  return now
}
