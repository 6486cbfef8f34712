import { For, Match, Show, Switch } from 'solid-js'
import type { Stats } from '../../../game/race.ts'
import type { View } from '../../../game/view.ts'
import { formOf } from '../../shared/form.ts'
import { words } from '../../shared/words.ts'
import type { RacerOnScreen } from '../racers.ts'
import './about-racer.css'
import type { Page } from './pages.ts'

const say = words.screen.paddock
const STATS: readonly (keyof Stats)[] = ['power', 'cadence', 'stamina', 'nerve']

/** One page of what is known of a racer. */
export function AboutRacer(props: { racer: RacerOnScreen; proofs: View['proofs']; page: Page }) {
  const form = () => formOf(props.proofs, props.racer.speciesNumber)
  return (
    <Switch>
      <Match when={props.page === 'quirk'}>
        <span class="about">{words.quirks[props.racer.species.quirk]}</span>
      </Match>
      <Match when={props.page === 'stats'}>
        <dl class="about extremes">
          <For each={extremesOf(props.racer.species.stats)}>
            {({ stat, isBest }) => (
              <div classList={{ best: isBest }}>
                <dt>{words.stats[stat]}</dt>
                <dd class="figures">{props.racer.species.stats[stat]}</dd>
              </div>
            )}
          </For>
        </dl>
      </Match>
      <Match when={props.page === 'form'}>
        <p class="about form">
          <Show when={form().length > 0} fallback={say.firstRace}>
            <span>{say.form}</span>
            <For each={form()}>
              {(place) => <b classList={{ won: place === 1 }}>{words.ordinal(place)}</b>}
            </For>
          </Show>
        </p>
      </Match>
    </Switch>
  )
}

/** What it is best at, and worst: there is no room for all four. */
function extremesOf(stats: Stats): readonly { stat: keyof Stats; isBest: boolean }[] {
  const [best, ...others] = STATS.toSorted((one, other) => stats[other] - stats[one])
  const worst = others.at(-1)
  return best && worst
    ? [
        { stat: best, isBest: true },
        { stat: worst, isBest: false },
      ]
    : []
}
