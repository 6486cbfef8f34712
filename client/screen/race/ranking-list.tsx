import { For, Show } from 'solid-js'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import type { RacerOnScreen } from '../racers.ts'
import './ranking-list.css'

interface RankingProps {
  readonly racers: readonly RacerOnScreen[]
  readonly order: readonly number[]
  /** By how many metres the first one leads; null where nobody does. */
  readonly leadMetres: number | null
}

/** Who is where, live. The places stand, the names move. */
export function Ranking(props: RankingProps) {
  return (
    <ol
      class="ranking"
      classList={{ many: props.racers.length > 6 }}
      aria-label={words.screen.race.ranking}
      style={{ '--count': props.racers.length }}
    >
      <For each={props.racers}>
        {(_, slot) => (
          <li class="slot" style={{ '--slot': slot() }} aria-hidden="true">
            <b>{words.screen.race.place(slot() + 1)}</b>
          </li>
        )}
      </For>
      <For each={props.racers}>
        {(racer) => {
          const slot = () => Math.max(0, props.order.indexOf(racer.racer))
          return (
            <li style={{ '--slot': slot() }} classList={{ first: slot() === 0 }}>
              <span class="unseen">{words.screen.race.place(slot() + 1)}</span>
              <RacerBadge racer={racer} />
              <span class="name">{racer.name}</span>
            </li>
          )
        }}
      </For>
      <Show when={props.leadMetres !== null}>
        <li class="lead figures" aria-hidden="true">
          {words.screen.race.lead(props.leadMetres ?? 0)}
        </li>
      </Show>
    </ol>
  )
}
