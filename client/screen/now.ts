import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Session } from '../shared/session.ts'

/** The server's time as a signal that moves every so often, and stands while the game is paused. */
export function createNow(session: Session, everyMs = 200): Accessor<number> {
  const read = () => session.view()?.pausedAtMs ?? session.serverNowMs()
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
