import './reveal.css'
import { createMemo, For, type ParentProps, Show } from 'solid-js'
import Tv from '~icons/game-icons/tv'
import type { CardId } from '../../../game/card.ts'
import type { Verdict } from '../../../game/round.ts'
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
  const isAllTurned = () => begun() >= props.phase.swaps.length + props.phase.cards.length
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
      <Show when={isAllTurned()}>
        <TrialPanel phase={props.phase} />
      </Show>
      <StickerRow view={phone.view()} ask={phone.ask} />
      <TurnedCards phase={props.phase} begun={begun()} />
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

interface TurnedCardsProps {
  readonly phase: PhaseViewOf<'reveal'>
  /** Swaps and cards that are turned by now. */
  readonly begun: number
}

function TurnedCards(props: TurnedCardsProps) {
  const swaps = () => props.phase.swaps
  const swapped = () => swaps().slice(0, props.begun)
  const turned = createMemo(() =>
    props.phase.cards.slice(0, Math.max(0, props.begun - swaps().length)),
  )
  const name = (racer: number) => speciesAt(props.phase.round, racer).name
  const plays = () => props.phase.mine?.locked?.plays ?? []
  return (
    <section aria-label={words.phone.reveal.cards} aria-live="polite">
      <ul class="turned">
        <For each={swapped()}>
          {(swap) => (
            <TurnedCard
              card="switcheroo"
              verdict={swap.verdict}
              isMine={isSwapIn(plays(), swap)}
              where={words.phone.reveal.swap(name(swap.first), name(swap.second))}
            />
          )}
        </For>
        <For each={turned()}>
          {({ card, racer, verdict }) => (
            <TurnedCard
              card={card}
              verdict={verdict}
              isMine={isPlayedIn(plays(), { card, racer }, swaps())}
              where={words.phone.hand.playedOn(name(racer))}
            >
              <RacerFace round={props.phase.round} racer={racer} />
            </TurnedCard>
          )}
        </For>
      </ul>
    </section>
  )
}

interface TurnedCardProps {
  readonly card: CardId
  readonly verdict: Verdict
  readonly isMine: boolean
  readonly where: string
}

function TurnedCard(props: ParentProps<TurnedCardProps>) {
  return (
    <li class={`slip small-slip turned-card ${props.verdict}`}>
      <CardFace card={props.card} />
      <div>
        <strong>{words.cards[props.card].name}</strong>
        <Show when={props.isMine}>
          {' '}
          <span class="tag">{words.phone.reveal.yours}</span>
        </Show>
        <small class="turned-on">
          {props.where}
          {' · '}
          <em class="verdict">{verdictText(props.card, props.verdict)}</em>
        </small>
      </div>
      {props.children}
    </li>
  )
}
