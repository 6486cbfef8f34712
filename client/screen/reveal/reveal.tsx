import { createMemo, For, Show } from 'solid-js'
import type { TurnedCard } from '../../../game/round.ts'
import type { PhaseViewOf, View } from '../../../game/view.ts'
import { CardFace, cardColour } from '../../shared/card-face.tsx'
import { Creature } from '../../shared/creature.tsx'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { OddsBoard } from '../parts/odds-board.tsx'
import { racersOf } from '../racers.ts'
import { createMovingOdds } from './moving-odds.ts'
import './reveal.css'

const say = words.screen.reveal
/** A card takes so long to turn: the board waits until its face is seen. */
const TURN_MS = 700

interface RevealProps {
  readonly session: Session
  readonly view: View
  readonly phase: PhaseViewOf<'reveal'>
}

/** The cards turn at their times by the server's clock, and the odds with them. */
export function Reveal(props: RevealProps) {
  const now = createNow(props.session, 50)
  const cards = createMemo(() => props.phase.cards)
  const begunBefore = (ms: number) => {
    const { span, cardMs } = props.phase
    const due = Math.floor((ms - span.startedAtMs) / cardMs) + 1
    return Math.max(0, Math.min(cards().length, due))
  }
  const turning = createMemo(() => begunBefore(now()))
  const turned = createMemo(() => begunBefore(now() - TURN_MS))
  const shown = createMemo(() => cards().slice(0, turned()))
  const current = createMemo(() => cards()[turning() - 1])
  const odds = createMovingOdds(props.phase.round, cards())
  return (
    <section class="reveal">
      <div class="spotlight">
        <h1 class="headline">{say.title}</h1>
        <Show when={cards().length > 0} fallback={<p class="sign">{say.none}</p>}>
          <p class="count figures">{say.count(turning(), cards().length)}</p>
          <Show when={current()} keyed>
            {(card) => <BigCard card={card} round={props.phase.round} />}
          </Show>
        </Show>
      </div>
      <div class="board odds">
        <OddsBoard
          round={props.phase.round}
          now={odds(turned())}
          lit={current()?.racer ?? null}
          middle={(racer) => <Chips cards={shown().filter((card) => card.racer === racer)} />}
        />
      </div>
    </section>
  )
}

function BigCard(props: { card: TurnedCard; round: RevealProps['phase']['round'] }) {
  const target = () => racersOf(props.round)[props.card.racer]
  const text = () => words.cards[props.card.card]
  return (
    <article
      class={`big-card ${props.card.verdict}`}
      style={{ '--colour': cardColour(props.card.card) }}
      aria-live="polite"
    >
      <div class="turning">
        <div class="back" aria-hidden="true">
          <Creature kind="shoreCrab" colour="#ff5d4d" />
        </div>
        <div class="front">
          <CardFace card={props.card.card} />
          <h2>{text().name}</h2>
          <p class="does">{text().does}</p>
        </div>
      </div>
      <Show when={target()}>
        {(racer) => (
          <p class="target">
            <Creature kind={racer().species.kind} colour={racer().colour} />
            <strong>{say.on(racer().name)}</strong>
          </p>
        )}
      </Show>
      <strong class="verdict">{words.verdicts[props.card.verdict]}</strong>
    </article>
  )
}

function Chips(props: { cards: readonly TurnedCard[] }) {
  return (
    <ul class="chips">
      <For each={props.cards}>
        {(card) => (
          <li class={card.verdict}>
            <CardFace card={card.card} />
            <span class="unseen">
              {words.cards[card.card].name}: {words.verdicts[card.verdict]}
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}
