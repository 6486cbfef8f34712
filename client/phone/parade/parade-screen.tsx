import './parade.css'
import { For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { interestPearls } from '../../../game/money/loan.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { catchFocus } from '../parts/focus.ts'
import { Odds } from '../parts/odds.tsx'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { StatBars } from '../parts/stat-bars.tsx'
import { TrackStrip } from '../parts/track-strip.tsx'
import { usePhone } from '../phone.tsx'
import { freshCards, isFull } from './dealt.ts'

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
      <Secrets phase={props.phase} />
      <TrackStrip track={round().track} racers={round().lineUp.length} />
      <ol class="parade">
        <For each={round().lineUp}>
          {(racer, at) => (
            <Walker phase={props.phase} racer={at()} isOnHormone={racer.isOnHormone} />
          )}
        </For>
      </ol>
      <Show when={phone.view().mine}>
        {(mine) => <Hand hand={mine().hand} round={round().number} />}
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

/** What this player alone knows of the round: a rival, a debt. */
function Secrets(props: { phase: PhaseViewOf<'parade'> }) {
  const phone = usePhone()
  const rival = () => phone.seat(props.phase.mine?.rival ?? -1)
  const debt = () => phone.view().mine?.debtPearls ?? 0
  return (
    <>
      <Show when={rival()}>
        {(one) => (
          <p class="note secret-rival">
            <Avatar seat={one().seat} avatar={one().avatar} />
            <span>{words.phone.parade.rival(one().name)}</span>
          </p>
        )}
      </Show>
      <Show when={debt() > 0}>
        <p class="note quiet">{words.phone.parade.debt(debt(), interestPearls(debt()))}</p>
      </Show>
    </>
  )
}

/** The hand, with what this round has dealt. */
function Hand(props: { hand: readonly CardId[]; round: number }) {
  const phone = usePhone()
  const old = () =>
    props.hand.length - freshCards(props.round, props.hand.length, phone.view().settings)
  return (
    <section>
      <h2 class="section-head">{words.phone.parade.hand}</h2>
      <Show when={isFull(props.round, props.hand.length)}>
        <p class="hand-full">{words.phone.parade.full}</p>
      </Show>
      <ul class="cards">
        <For each={props.hand}>
          {(card, at) => (
            <CardTile card={card}>
              <Show when={at() >= old()}>
                <span class="tag dealt">{words.phone.parade.dealt}</span>
              </Show>
            </CardTile>
          )}
        </For>
      </ul>
    </section>
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
