import { Show } from 'solid-js'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'

/** A calm word while the connection is down: everything stays, and comes back. */
export function Banner() {
  const phone = usePhone()
  const said = () => {
    const reason = phone.session.refusedReason()
    if (reason !== null) return words.connection.refused[reason]
    return words.phone.connection[phone.session.status() === 'outdated' ? 'outdated' : 'lost']
  }
  const isDown = () => phone.session.status() !== 'open'
  return (
    <div class="banner-place" aria-live="polite">
      <Show when={isDown()}>
        <p class="banner">
          <span class="bob" aria-hidden="true" />
          <span>
            <strong>{said()}</strong> {words.phone.connection.lostHint}
          </span>
        </p>
      </Show>
    </div>
  )
}
