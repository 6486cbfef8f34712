import './reveal.css'
import { createMemo, For, Show } from 'solid-js'
import Tv from '~icons/game-icons/tv'
import type { PhaseViewOf } from '../../../game/view.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { StickerRow } from '../../shared/stickers/sticker-row.tsx'
import { verdictText } from '../../shared/verdict.ts'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { MyEntry } from '../parts/my-entry.tsx'
import { RacerFace, speciesAt } from '../parts/racer-face.tsx'
import { usePhone } from '../phone.tsx'
import { isPlayedIn, isSwapIn } from './own-plays.ts'
import { TrialPanel } from './trial-panel.tsx'

/** The big screen turns the cards; the phone keeps step, and remembers what is its own. */
export function RevealScreen(props: { phase: PhaseViewOf<'reveal'> }) {
  const phone = usePhone()
  /** Swaps first, then the cards, all at one pace. */
  const begun = createMemo(() => {
    const { span, cardMs } = props.phase
    return Math.max(0, Math.floor((phone.nowMs() - span.startedAtMs) / cardMs) + 1)
  })
  const swapped = () => props.phase.swaps.slice(0, begun())
  const turned = createMemo(() =>
    props.phase.cards.slice(0, Math.max(0, begun() - props.phase.swaps.length)),
  )
  const name = (racer: number) => speciesAt(props.phase.round, racer).name
  const plays = () => props.phase.mine?.locked?.plays ?? []
  return (
    <main class="stage">
      <header class="screen-head look-up-head">
        <span class="emblem" aria-hidden="true">
          <Tv />
        </span>
        <h1 ref={catchFocus} tabindex={-1}>
          {words.phone.reveal.heading}
        </h1>
        <p class="lead">
          {props.phase.cards.length + props.phase.swaps.length > 0
            ? words.phone.reveal.lead
            : words.phone.reveal.none}
        </p>
      </header>
      <Show when={turned().length === props.phase.cards.length}>
        <TrialPanel phase={props.phase} />
      </Show>
      <StickerRow ask={phone.ask} />
      <section aria-label={words.phone.reveal.cards} aria-live="polite">
        <ul class="turned">
          <For each={swapped()}>
            {(swap) => (
              <li class={`slip small-slip turned-card ${swap.verdict}`}>
                <CardFace card="switcheroo" />
                <div>
                  <strong>{words.cards.switcheroo.name}</strong>
                  <Show when={isSwapIn(plays(), swap)}>
                    {' '}
                    <span class="tag">{words.phone.reveal.yours}</span>
                  </Show>
                  <small class="turned-on">
                    {words.phone.reveal.swap(name(swap.first), name(swap.second))}
                    {' · '}
                    <em class="verdict">{verdictText('switcheroo', swap.verdict)}</em>
                  </small>
                </div>
              </li>
            )}
          </For>
          <For each={turned()}>
            {({ card, racer, verdict }) => (
              <li class={`slip small-slip turned-card ${verdict}`}>
                <CardFace card={card} />
                <div>
                  <strong>{words.cards[card].name}</strong>
                  <Show when={isPlayedIn(plays(), { card, racer }, props.phase.swaps)}>
                    {' '}
                    <span class="tag">{words.phone.reveal.yours}</span>
                  </Show>
                  <small class="turned-on">
                    {words.phone.hand.playedOn(speciesAt(props.phase.round, racer).name)}
                    {' · '}
                    <em class="verdict">{verdictText(card, verdict)}</em>
                  </small>
                </div>
                <RacerFace round={props.phase.round} racer={racer} />
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.phase.mine}>
        {(mine) => (
          <section>
            <h2 class="section-head">{words.phone.reveal.bets}</h2>
            <MyEntry round={props.phase.round} locked={mine().locked} />
          </section>
        )}
      </Show>
    </main>
  )
}
