import { createMemo } from 'solid-js'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'

/** Below this, the clock calls for attention. */
const HURRY_S = 10

/** Seconds left until a moment of the server's clock. */
export function Countdown(props: { session: Session; endsAtMs: number }) {
  const now = createNow(props.session)
  const seconds = createMemo(() => Math.max(0, Math.ceil((props.endsAtMs - now()) / 1_000)))
  return (
    <p
      class="countdown figures"
      classList={{ hurry: seconds() <= HURRY_S }}
      role="timer"
      aria-label={words.screen.controls.timeLeft}
    >
      {words.countdown(seconds())}
    </p>
  )
}
