import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js'
import type { TurnedCard } from '../../../game/round.ts'
import type { PhaseViewOf, SeatView, View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace, cardColour } from '../../shared/card-face.tsx'
import { Creature } from '../../shared/creature.tsx'
import type { Session } from '../../shared/session.ts'
import { verdictText } from '../../shared/verdict.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { Countdown } from '../parts/countdown.tsx'
import { OddsBoard } from '../parts/odds-board.tsx'
import { racersOf } from '../racers.ts'
import { play } from '../sound/mixer.ts'
import { clashOf, meetMs } from './clash.ts'
import { clashText, Foes, Front } from './clash-card.tsx'
import { createMovingOdds } from './moving-odds.ts'
import './reveal.css'
import './dock.css'
import { TallyBoard } from './tally.tsx'
import { begunAt, racersIn, type Turn, triedAt, turnsOf } from './turns.ts'

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
  const turns = createMemo(() => turnsOf(props.phase))
  const turning = createMemo(() => begunAt(props.phase, now()))
  const turned = createMemo(() => {
    const all = begunAt(props.phase, now() - TURN_MS)
    return Math.max(0, all - props.phase.swaps.length)
  })
  const shown = createMemo(() => cards().slice(0, turned()))
  createEffect(on(turning, (turn) => turn > 0 && play('turn')))
  createEffect(
    on(turned, (count) => {
      const card = cards()[count - 1]
      if (card) play(card.verdict === 'works' ? 'works' : 'blocked')
    }),
  )
  const current = createMemo(() => turns()[turning() - 1])
  const tried = createMemo(() => triedAt(props.phase, now()))
  const lit = createMemo(() => racersIn(current()))
  const odds = createMovingOdds(props.phase.round, cards())
  /** Any of those who may have played it; the Crowd, too. */
  const suspects = () => props.view.seats.filter(({ seat }) => props.phase.inRound.includes(seat))
  const triedRacers = () => [tried()?.racer ?? -1]
  return (
    <section class="reveal">
      <div class="spotlight">
        <Show
          when={tried()}
          keyed
          fallback={
            <>
              <h1 class="headline">{say.title}</h1>
              <Show when={turns().length > 0} fallback={<p class="sign">{say.none}</p>}>
                <p class="count figures">{say.count(turning(), turns().length)}</p>
                <Show when={current()} keyed>
                  {(turn) => <BigCard turn={turn} phase={props.phase} />}
                </Show>
              </Show>
            </>
          }
        >
          {(card) => (
            <Dock card={card} round={props.phase.round} suspects={suspects()}>
              <Show when={props.phase.span.endsAtMs}>
                {(endsAtMs) => <Countdown session={props.session} endsAtMs={endsAtMs()} />}
              </Show>
            </Dock>
          )}
        </Show>
      </div>
      <div class="board odds">
        <OddsBoard
          round={props.phase.round}
          now={odds(turned())}
          lit={tried() ? triedRacers() : lit()}
          middle={(racer) => <Chips cards={shown().filter((card) => card.racer === racer)} />}
        />
      </div>
      <Show when={props.phase.tally}>
        {(tally) => <TallyBoard tally={tally()} round={props.phase.round} />}
      </Show>
    </section>
  )
}

type Round = RevealProps['phase']['round']

function BigCard(props: { turn: Turn; phase: RevealProps['phase'] }) {
  const card = props.turn.type === 'card' ? props.turn.card.card : 'switcheroo'
  const { verdict } = props.turn.type === 'card' ? props.turn.card : props.turn.swap
  const clash = clashOf(props.turn, props.phase.cards)
  return (
    <article
      class={`big-card ${verdict} ${clash ? 'clash' : ''}`}
      style={{ '--colour': cardColour(card), '--meet': `${meetMs(props.phase.cardMs)}ms` }}
      aria-live="polite"
    >
      <div class="turning">
        <div class="back" aria-hidden="true">
          <Creature kind="shoreCrab" colour="#ff5d4d" />
        </div>
        <Front card={card} manner={clash?.manner ?? null} />
        {clash && <Foes card={card} clash={clash} />}
        <strong class="verdict">{clash ? clashText(clash) : verdictText(card, verdict)}</strong>
      </div>
      <Whom turn={props.turn} round={props.phase.round} />
    </article>
  )
}

/** Whom a turn is about: one racer, or two that swap places. */
function Whom(props: { turn: Turn; round: Round }) {
  const racers = racersIn(props.turn).flatMap((at) => racersOf(props.round)[at] ?? [])
  const [one, other] = racers
  return (
    <p class="target" classList={{ two: other !== undefined }}>
      <For each={racers}>
        {(racer) => (
          <Creature kind={racer.species.kind} colour={racer.colour} racer={racer.racer} />
        )}
      </For>
      <strong>{other ? say.swapped(one?.name ?? '', other.name) : say.on(one?.name ?? '')}</strong>
    </p>
  )
}

interface DockProps {
  readonly card: TurnedCard
  readonly round: Round
  readonly suspects: readonly SeatView[]
  readonly children: JSX.Element
}

/** The card on trial on its stand; everybody looks at everybody. */
function Dock(props: DockProps) {
  return (
    <article class="dock" aria-live="polite">
      <h1 class="headline">{say.onTrial}</h1>
      <ul class="suspects" aria-hidden="true" style={{ '--count': props.suspects.length }}>
        <For each={props.suspects}>
          {(seat, at) => (
            <li style={{ '--at': at() }}>
              <Avatar avatar={seat.avatar} seat={seat.seat} isAway={seat.isAway} />
            </li>
          )}
        </For>
      </ul>
      <div class="stand" style={{ '--colour': cardColour(props.card.card) }}>
        <CardFace card={props.card.card} />
        <h2>{words.cards[props.card.card].name}</h2>
      </div>
      <Whom turn={{ type: 'card', card: props.card }} round={props.round} />
      <p class="question">
        <strong>{say.whoWasIt}</strong>
        <span>{say.nameSomebody}</span>
      </p>
      {props.children}
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
              {words.cards[card.card].name}: {verdictText(card.card, card.verdict)}
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}
