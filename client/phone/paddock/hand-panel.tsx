import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import type { CardPlay, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { focusOn } from '../parts/focus.ts'
import { targetText } from '../parts/target-text.ts'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'
import { UsePanel } from './use-panel.tsx'

interface HandProps {
  readonly round: Round
  readonly drafting: Drafting
  readonly onChoose: (card: CardId) => void
}

/** The hand: which card goes in and on whom, and which one acts at once. */
export function HandPanel(props: HandProps) {
  const phone = usePhone()
  const [using, setUsing] = createSignal<CardId | null>(null)
  // What is bought with the lock-in can be played with it.
  const held = () => [
    ...(phone.view().mine?.hand ?? []),
    ...props.drafting.draft().buys.flatMap((at) => props.drafting.holder().offers[at]?.card ?? []),
  ]
  return (
    <Show
      when={using()}
      fallback={
        <>
          <p class="lead">
            {props.drafting.holder().isGagged
              ? words.phone.hand.gagged
              : held().length > 0
                ? words.phone.hand.lead
                : words.phone.hand.empty}
          </p>
          <ul class="cards">
            <For each={held()}>
              {(card, at) => (
                <HeldCard {...props} held={held()} card={card} at={at()} onUse={setUsing} />
              )}
            </For>
          </ul>
        </>
      }
    >
      {(card) => (
        <UsePanel round={props.round} card={card()} offer={null} onDone={() => setUsing(null)} />
      )}
    </Show>
  )
}

interface HeldProps extends HandProps {
  readonly held: readonly CardId[]
  readonly card: CardId
  readonly at: number
  readonly onUse: (card: CardId) => void
}

function HeldCard(props: HeldProps) {
  const kind = () => CARDS[props.card].kind
  /** Of some alike, the first ones are those that are put down. */
  const play = (): CardPlay | undefined => {
    const alike = props.held.slice(0, props.at).filter((card) => card === props.card).length
    return props.drafting.draft().plays.filter(({ card }) => card === props.card)[alike]
  }
  const isInstant = () => 'use' in CARDS[props.card]
  return (
    <CardTile card={props.card}>
      <Switch>
        <Match when={play()}>{(one) => <PutDown {...props} play={one()} />}</Match>
        <Match when={kind() === 'race'}>
          <p class="card-when">{words.phone.hand.inRace}</p>
        </Match>
        <Match when={isInstant()}>
          <Act
            {...props}
            label={words.phone.hand.use(words.cards[props.card].name)}
            onAct={() => props.onUse(props.card)}
          >
            {words.phone.hand.useShort}
          </Act>
        </Match>
        <Match when={props.card === 'double-or-nothing'}>
          <DoubleBets {...props} />
        </Match>
        <Match when={kind() === 'payout'}>
          <Act
            {...props}
            label={words.phone.hand.play(words.cards[props.card].name)}
            onAct={() => props.drafting.play({ card: props.card, target: { type: 'none' } })}
          >
            {words.phone.hand.playShort}
          </Act>
        </Match>
        <Match when={true}>
          <Act
            {...props}
            label={words.phone.hand.play(words.cards[props.card].name)}
            onAct={() => props.onChoose(props.card)}
          >
            {words.phone.hand.playShort}
          </Act>
        </Match>
      </Switch>
    </CardTile>
  )
}

function Act(props: HeldProps & { label: string; onAct: () => void; children: JSX.Element }) {
  return (
    <button
      class="button wide"
      type="button"
      aria-label={props.label}
      disabled={props.drafting.holder().isGagged}
      onClick={props.onAct}
    >
      {props.children}
    </button>
  )
}

function PutDown(props: HeldProps & { play: CardPlay }) {
  const on = () => targetText(props.round, props.play.target)
  return (
    <>
      <p class="played-on">{on() || words.phone.hand.putDown}</p>
      <button
        class="button quiet wide"
        type="button"
        aria-label={words.phone.hand.takeBackName(words.cards[props.card].name, on())}
        onClick={() => {
          props.drafting.takeBack(props.play)
          focusOn(document.querySelector('#paddock-heading'))
        }}
      >
        {words.phone.hand.takeBack}
      </button>
    </>
  )
}

/** Which of the drafted bets is doubled. */
function DoubleBets(props: HeldProps) {
  const bets = () => props.drafting.draft().bets
  return (
    <Show when={bets().length > 0} fallback={<p class="card-when">{words.phone.hand.betFirst}</p>}>
      <For each={bets()}>
        {({ racer, kind }) => (
          <Act
            {...props}
            label={`${words.cards[props.card].name} ${targetText(props.round, { type: 'bet', racer, kind })}`}
            onAct={() =>
              props.drafting.play({ card: props.card, target: { type: 'bet', racer, kind } })
            }
          >
            {targetText(props.round, { type: 'bet', racer, kind })}
          </Act>
        )}
      </For>
    </Show>
  )
}
