import { For, Match, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { CardPlay } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { focusOn } from '../parts/focus.ts'
import { targetText } from '../parts/target-text.ts'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'
import { barrierOf, doublable, type Held, heldCards, instantOf } from './held.ts'
import { isForRacers } from './picking.ts'
import { UseResults } from './use-results.tsx'

interface HandProps {
  readonly phase: PhaseViewOf<'paddock'>
  readonly drafting: Drafting
  /** Racers are to be chosen for it. */
  readonly onPick: (card: CardId) => void
  /** It acts at once. */
  readonly onUse: (card: CardId, offer: number | null) => void
}

/** The hand and what is bought: which card goes in and on whom, and which one acts at once. */
export function HandPanel(props: HandProps) {
  const held = () => heldCards(props.drafting.draft(), props.drafting.holder())
  const lead = () => {
    if (props.drafting.holder().isGagged) return words.phone.hand.gagged
    return held().length > 0 ? words.phone.hand.lead : words.phone.hand.empty
  }
  return (
    <>
      <h2 class="unseen">{words.phone.paddock.hand}</h2>
      <UseResults round={props.phase.round} uses={props.phase.uses} />
      <p class="lead">{lead()}</p>
      <ul class="cards">
        <For each={held()}>{(one) => <HeldCard {...props} held={one} />}</For>
      </ul>
    </>
  )
}

interface HeldProps extends HandProps {
  readonly held: Held
}

function HeldCard(props: HeldProps) {
  const phone = usePhone()
  const { draft, holder } = props.drafting
  const barrier = () =>
    barrierOf(props.held.card, draft(), holder(), phone.view().mine?.discards ?? [])
  return (
    <CardTile card={props.held.card}>
      <Show when={props.held.offer !== null}>
        <p class="card-when">{words.phone.hand.bought}</p>
      </Show>
      <Switch fallback={<Act {...props} />}>
        <Match when={props.held.play}>{(play) => <PutDown {...props} play={play()} />}</Match>
        <Match when={barrier()}>
          {(why) => <p class="card-when barred">{words.phone.hand.barriers[why()]}</p>}
        </Match>
        <Match when={props.held.card === 'double-or-nothing'}>
          <DoubleBets {...props} />
        </Match>
      </Switch>
    </CardTile>
  )
}

/** Puts it down, or asks on whom. */
function Act(props: HeldProps) {
  const name = () => words.cards[props.held.card].name
  const isInstant = () => instantOf(props.held.card) !== null
  const act = () => {
    const { card, offer } = props.held
    if (isInstant()) return props.onUse(card, offer)
    if (isForRacers(card)) return props.onPick(card)
    props.drafting.play({ card, target: { type: 'none' } })
  }
  return (
    <button
      class="button wide"
      type="button"
      aria-label={isInstant() ? words.phone.hand.use(name()) : words.phone.hand.play(name())}
      onClick={act}
    >
      {isInstant() ? words.phone.hand.useShort : words.phone.hand.playShort}
    </button>
  )
}

function PutDown(props: HeldProps & { play: CardPlay }) {
  const on = () => targetText(props.phase.round, props.play.target)
  return (
    <>
      <p class="played-on">{on() || words.phone.hand.putDown}</p>
      <button
        class="button quiet wide"
        type="button"
        aria-label={words.phone.hand.takeBackName(words.cards[props.held.card].name, on())}
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
  const bets = () => doublable(props.drafting.draft(), props.drafting.holder())
  return (
    <For each={bets()}>
      {({ racer, kind }) => {
        const target = { type: 'bet', racer, kind } as const
        const bet = () => targetText(props.phase.round, target)
        return (
          <button
            class="button wide double-bet"
            type="button"
            aria-label={words.phone.hand.cardOn(words.cards[props.held.card].name, bet())}
            onClick={() => props.drafting.play({ card: props.held.card, target })}
          >
            {bet()}
          </button>
        )
      }}
    </For>
  )
}
