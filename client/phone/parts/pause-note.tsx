import { Show } from 'solid-js'
import Hourglass from '~icons/game-icons/sands-of-time'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** Lies over everything while the host has stopped the clock. */
export function PauseNote() {
  const phone = usePhone()
  return (
    <Show when={phone.view().pausedAtMs !== null}>
      <div class="pause" role="status">
        <div class="pause-card">
          <Hourglass aria-hidden="true" />
          <h2>{words.phone.paused.heading}</h2>
          <p>{words.phone.paused.lead}</p>
        </div>
      </div>
    </Show>
  )
}
