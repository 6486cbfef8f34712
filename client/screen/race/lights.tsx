import { createEffect, createMemo, For, on, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { lightsMs } from '../../shared/race-time.ts'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createClock } from '../now.ts'
import { play } from '../sound/mixer.ts'

const LAMPS = 3
/** How long the green ones stay after the off. */
const GO_MS = 1_200

import './lights.css'

/** The start lights: red one by one, green at the off. */
export function Lights(props: { session: Session; phase: PhaseViewOf<'race'> }) {
  const { session } = props
  const now = createClock(
    () =>
      lightsMs(
        session.view()?.pausedAtMs ?? null,
        session.playout.lastTick(),
        session.serverNowMs(),
      ),
    50,
  )
  const offAtMs = () => (props.phase.clock.tick === 0 ? props.phase.clock.atMs : 0)
  const toGoMs = createMemo(() => offAtMs() - now())
  const lit = createMemo(() => {
    const lampMs = Math.max(1, offAtMs() - props.phase.span.startedAtMs) / (LAMPS + 1)
    return LAMPS - Math.min(LAMPS, Math.max(0, Math.floor(toGoMs() / lampMs)))
  })
  const isGreen = createMemo(() => toGoMs() <= 0)
  createEffect(on(lit, (lamps) => lamps > 0 && !isGreen() && play('lamp'), { defer: true }))
  createEffect(on(isGreen, (isOff) => isOff && play('off'), { defer: true }))
  return (
    <Show when={toGoMs() > -GO_MS}>
      <div class="lights" classList={{ green: isGreen() }} role="status">
        <div class="lamps" aria-hidden="true">
          <For each={[...Array(LAMPS).keys()]}>
            {(lamp) => <i classList={{ on: isGreen() || lamp < lit() }} />}
          </For>
        </div>
        <strong>{isGreen() ? words.screen.race.go : words.screen.race.ready}</strong>
      </div>
    </Show>
  )
}
