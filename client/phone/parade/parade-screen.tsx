import './parade.css'
import { For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { catchFocus } from '../parts/focus.ts'
import { Odds } from '../parts/odds.tsx'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { StatBars } from '../parts/stat-bars.tsx'
import { TrackStrip } from '../parts/track-strip.tsx'
import { usePhone } from '../phone.tsx'

/** The racers walk by; nothing to do yet but to look. */
export function ParadeScreen(props: { phase: PhaseViewOf<'parade'> }) {
  const phone = usePhone()
  const round = () => props.phase.round
  return (
    <main class="stage">
      <header class="screen-head">
        <h1 ref={catchFocus} tabindex={-1}>
          {words.phone.parade.heading}
        </h1>
        <p class="lead">{words.phone.parade.lead}</p>
      </header>
      <TrackStrip track={round().track} racers={round().lineUp.length} />
      <ol class="parade">
        <For each={round().lineUp}>
          {(racer, at) => (
            <Walker phase={props.phase} racer={at()} isOnHormone={racer.isOnHormone} />
          )}
        </For>
      </ol>
      <Show when={phone.view().mine}>
        {(mine) => (
          <section>
            <h2 class="section-head">{words.phone.parade.hand}</h2>
            <ul class="cards">
              <For each={mine().hand}>{(card) => <CardTile card={card} />}</For>
            </ul>
          </section>
        )}
      </Show>
      <Show when={props.phase.mine}>
        {(mine) => (
          <section>
            <h2 class="section-head">{words.phone.parade.offers}</h2>
            <ul class="cards">
              <For each={mine().offers}>{({ card }) => <CardTile card={card} isForSale />}</For>
            </ul>
          </section>
        )}
      </Show>
    </main>
  )
}

function Walker(props: { phase: PhaseViewOf<'parade'>; racer: number; isOnHormone: boolean }) {
  const species = () => speciesAt(props.phase.round, props.racer)
  return (
    <li class="slip walker">
      <RacerFace round={props.phase.round} racer={props.racer} />
      <div class="walker-words">
        <h2>{species().name}</h2>
        <p class="quirk">
          {words.quirks[species().quirk]}
          <Show when={props.isOnHormone}>
            {' '}
            <span class="tag hormone">{words.phone.parade.onHormone}</span>
          </Show>
        </p>
      </div>
      <Odds round={props.phase.round} racer={props.racer} />
      <StatBars stats={species().stats} />
    </li>
  )
}
