import { For, Match, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { CardPlay, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { CardTile } from '../parts/card-tile.tsx'
import { focusOn } from '../parts/focus.ts'
import { targetText } from '../parts/target-text.ts'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'
import { barrierOf, doublable, type Held, instantOf, playsLostTo } from './held.ts'
import { isForRacers } from './picking.ts'

interface Props {
  readonly round: Round
  readonly drafting: Drafting
  readonly held: Held
  /** A finger may lift it off the row, and has done so. */
  readonly isThrowable: boolean
  readonly isLifted: boolean
  /** Racers are to be chosen for it. */
  readonly onPick: (card: CardId) => void
  /** It acts at once. */
  readonly onUse: (card: CardId, offer: number | null) => void
}

/** A card of the row, with what can be done with it. */
export function HeldCard(props: Props) {
  const phone = usePhone()
  const { draft, holder } = props.drafting
  const barrier = () =>
    barrierOf(props.held.card, draft(), holder(), phone.view().mine?.discards ?? [])
  return (
    <CardTile card={props.held.card} inRow={props}>
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
function Act(props: Props) {
  const name = () => words.cards[props.held.card].name
  const isInstant = () => instantOf(props.held.card) !== null
  /** Where one is asked on whom, it is said there. */
  const lost = () => {
    if (isInstant() || isForRacers(props.held.card)) return []
    const plays = playsLostTo(props.held.card, props.drafting.draft(), props.drafting.holder())
    return plays.map(({ card }) => words.cards[card].name)
  }
  const act = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const { card, offer } = props.held
    if (isInstant()) return props.onUse(card, offer)
    if (isForRacers(card)) return props.onPick(card)
    keepingPlace(currentTarget, () => props.drafting.play({ card, target: { type: 'none' } }))
  }
  return (
    <>
      <Show when={lost().length > 0}>
        <p class="card-when">{words.phone.hand.goesBack(lost())}</p>
      </Show>
      <button
        class="button wide"
        type="button"
        aria-label={isInstant() ? words.phone.hand.use(name()) : words.phone.hand.play(name())}
        onClick={act}
      >
        {isInstant() ? words.phone.hand.useShort : words.phone.hand.playShort}
      </button>
    </>
  )
}

function PutDown(props: Props & { play: CardPlay }) {
  const on = () => targetText(props.round, props.play.target)
  return (
    <>
      <p class="played-on">{on() || words.phone.hand.putDown}</p>
      <button
        class="button quiet wide"
        type="button"
        aria-label={words.phone.hand.takeBackName(words.cards[props.held.card].name, on())}
        onClick={({ currentTarget }) =>
          keepingPlace(currentTarget, () => props.drafting.takeBack(props.play))
        }
      >
        {words.phone.hand.takeBack}
      </button>
    </>
  )
}

/** Which of the drafted bets is doubled. */
function DoubleBets(props: Props) {
  const bets = () => doublable(props.drafting.draft(), props.drafting.holder())
  return (
    <For each={bets()}>
      {({ racer, kind }) => {
        const target = { type: 'bet', racer, kind } as const
        const bet = () => targetText(props.round, target)
        return (
          <button
            class="button wide double-bet"
            type="button"
            aria-label={words.phone.hand.cardOn(words.cards[props.held.card].name, bet())}
            onClick={({ currentTarget }) =>
              keepingPlace(currentTarget, () =>
                props.drafting.play({ card: props.held.card, target }),
              )
            }
          >
            {bet()}
          </button>
        )
      }}
    </For>
  )
}

/** The button that is pressed goes with what it does: whoever pressed it stays at its card. */
function keepingPlace(button: HTMLElement, change: () => void): void {
  const card = button.closest('.card')
  change()
  focusOn(card)
}
