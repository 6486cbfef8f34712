import { For } from 'solid-js'
import type { Track } from '../../../game/race.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import type { RacerOnScreen } from '../racers.ts'

interface ProgressStripProps {
  readonly track: Track
  readonly racers: readonly RacerOnScreen[]
  readonly positions: readonly number[]
  /** Who is where: the leader's badge lies on top. */
  readonly order: readonly number[]
}

/** The whole course in one line, with everybody on it: also those whom the camera has left. */
export function ProgressStrip(props: ProgressStripProps) {
  const share = (metres: number) =>
    `${(100 * Math.min(1, Math.max(0, metres / props.track.lengthMetres))).toFixed(2)}%`
  return (
    <div class="strip" aria-hidden="true">
      <For each={props.track.patches}>
        {({ kind, fromMetres, toMetres, lane }) => (
          <i
            class={`ground ${kind}`}
            classList={{ partly: lane !== null }}
            style={{ left: share(fromMetres), width: share(toMetres - fromMetres) }}
          />
        )}
      </For>
      <i class="line" />
      <For each={props.racers}>
        {(racer) => (
          <span
            class="dot"
            style={{
              transform: `translateX(${share(props.positions[racer.racer] ?? 0)})`,
              'z-index': props.order.length - props.order.indexOf(racer.racer),
            }}
          >
            <RacerBadge racer={racer} />
          </span>
        )}
      </For>
    </div>
  )
}
