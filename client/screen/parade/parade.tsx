import { For, Show } from 'solid-js'
import type { Stats } from '../../../game/race.ts'
import { BET_KINDS, type Round } from '../../../game/round.ts'
import { Creature } from '../../shared/creature.tsx'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import { TrackStrip } from '../parts/track-strip.tsx'
import { createRacers, type RacerOnScreen } from '../racers.ts'
import './parade.css'

const say = words.screen.parade
const STATS: readonly (keyof Stats)[] = ['power', 'cadence', 'stamina', 'nerve']
const STAT_FULL = 10

/** The line-up walks in: what each can do, what it pays, and where they will run. */
export function Parade(props: { round: Round }) {
  const racers = createRacers(() => props.round)
  return (
    <section class="parade">
      <h1 class="headline">{say.title}</h1>
      <ol class="line-up" style={{ '--count': racers().length }}>
        <For each={racers()}>{(racer) => <RacerCard racer={racer} />}</For>
      </ol>
      <TrackStrip track={props.round.track} racers={racers().length} />
    </section>
  )
}

function RacerCard(props: { racer: RacerOnScreen }) {
  const { racer } = props
  return (
    <li class="racer-card" style={{ '--colour': racer.colour, '--at': racer.racer }}>
      <div class="portrait">
        <RacerBadge racer={racer} />
        <Creature kind={racer.species.kind} colour={racer.colour} racer={racer.racer} />
        <Show when={racer.isOnHormone}>
          <strong class="hormone">{say.onHormone}</strong>
        </Show>
      </div>
      <h2>{racer.name}</h2>
      <p class="animal">{words.animals[racer.species.kind]}</p>
      <dl class="stats">
        <For each={STATS}>
          {(stat) => (
            <div>
              <dt>{words.stats[stat]}</dt>
              <dd class="figures">
                <i
                  aria-hidden="true"
                  style={{ width: `${(100 * racer.species.stats[stat]) / STAT_FULL}%` }}
                />
                <span class="unseen">{racer.species.stats[stat]}</span>
              </dd>
              <b class="figures" aria-hidden="true">
                {racer.species.stats[stat]}
              </b>
            </div>
          )}
        </For>
      </dl>
      <p class="quirk">{words.quirks[racer.species.quirk]}</p>
      <dl class="pays">
        <For each={BET_KINDS}>
          {(kind) => (
            <div class={kind}>
              <dt>{words.screen.kinds[kind]}</dt>
              <dd class="figures">{words.odds(racer.odds[kind])}</dd>
            </div>
          )}
        </For>
      </dl>
    </li>
  )
}
