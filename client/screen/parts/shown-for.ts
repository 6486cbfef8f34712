import { createSignal, onCleanup } from 'solid-js'
import type { ViewEvent } from '../../../game/view-event.ts'
import type { Session } from '../../shared/session.ts'

/**
 * What events bring, each for `forMs` from then on, in the order in which it came. Of two at the
 * same spot the later takes the place of the other.
 */
export function shownFor<T extends { readonly spot: number }>(
  session: Session,
  forMs: number,
  itemsOf: (event: ViewEvent) => readonly T[],
) {
  const [shown, setShown] = createSignal<readonly T[]>([])
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const except = (spot: number) => shown().filter((one) => one.spot !== spot)
  const stop = session.onEvent((event) => {
    for (const item of itemsOf(event)) {
      const { spot } = item
      const leave = () => setShown(except(spot))
      clearTimeout(timers.get(spot))
      setShown([...except(spot), item])
      timers.set(spot, setTimeout(leave, forMs))
    }
  })
  onCleanup(() => {
    stop()
    for (const timer of timers.values()) clearTimeout(timer)
  })
  return shown
}
