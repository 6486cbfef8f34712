import { createMemo } from 'solid-js'
import type { Span } from '../../../game/phase.ts'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { leftMs, leftShare } from './time-left.ts'

/** From here on it hurries. */
const URGENT_S = 10

/** The seconds of a phase that are left, in a ring that runs out. */
export function Countdown(props: { span: Span }) {
  const phone = usePhone()
  // Rounded up, so that nought is the very end.
  const seconds = createMemo(() => Math.ceil((leftMs(props.span, phone.nowMs()) ?? 0) / 1_000))
  const share = createMemo(() => leftShare(props.span, phone.nowMs()).toFixed(3))
  return (
    <div
      class="clock"
      classList={{ urgent: seconds() <= URGENT_S }}
      style={{ '--share': share() }}
      role="timer"
      aria-label={words.phone.timeLeft(seconds())}
    >
      <span class="figures" aria-hidden="true">
        {words.countdown(seconds())}
      </span>
    </div>
  )
}
