import { For } from 'solid-js'
import type { Stats } from '../../../game/race.ts'
import { words } from '../../shared/words.ts'

const NAMES = Object.keys(words.stats) as readonly (keyof Stats)[]

/** The four stats of a racer as bars of ten. */
export function StatBars(props: { stats: Stats }) {
  return (
    <ul class="stats">
      <For each={NAMES}>
        {(name) => (
          <li class="stat" aria-label={words.phone.statOf(words.stats[name], props.stats[name])}>
            <span aria-hidden="true">{words.stats[name]}</span>
            <span class="bar" style={{ '--value': props.stats[name] }} aria-hidden="true" />
            <b class="figures" aria-hidden="true">
              {props.stats[name]}
            </b>
          </li>
        )}
      </For>
    </ul>
  )
}
