import { createSignal, Match, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { SeatNumber, Target } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { refusalText, words } from '../../shared/words.ts'
import { onEscape, takeFocus } from '../parts/focus.ts'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { usePhone } from '../phone.tsx'
import type { Drafting } from './drafting.ts'
import { instantOf, loanStepsFor, playsLostTo, usePearls } from './held.ts'
import { withSeat } from './picking.ts'
import { Discards, Players } from './use-targets.tsx'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
  readonly drafting: Drafting
  readonly card: CardId
  /** Position among the offers where it is bought for this; null: it is in the hand. */
  readonly offer: number | null
  /** Who is chosen already. */
  readonly seats: readonly SeatNumber[]
  readonly onCancel: () => void
  readonly onUsed: () => void
}

/** A card that acts at once: on whom, for how much, and really. */
export function UsePanel(props: Props) {
  const [seats, setSeats] = createSignal(props.seats)
  const [combed, setCombed] = createSignal<CardId | null>(null)
  const wants = () => instantOf(props.card)?.target ?? 'none'
  const seatsMax = () => (wants() === 'two-players' ? 2 : 1)
  const target = (): Target | null => {
    const card = combed()
    if (wants() === 'none') return { type: 'none' }
    if (wants() === 'card') return card && { type: 'card', card }
    return seats().length > 0 ? { type: 'players', seats: seats() } : null
  }
  onEscape(props.onCancel)
  const name = () => words.cards[props.card].name
  return (
    <section class="use-panel" aria-label={name()}>
      <header>
        <CardFace card={props.card} />
        <div>
          <h2 ref={takeFocus} tabindex={-1}>
            {name()}
          </h2>
          <p>{words.cards[props.card].does}</p>
        </div>
      </header>
      <Switch>
        <Match when={wants() === 'player' || wants() === 'two-players'}>
          <p class="lead">{words.phone.use.onWhom[seatsMax() === 1 ? 'one' : 'two']}</p>
          <Players
            phase={props.phase}
            isAlms={props.card === 'alms'}
            chosen={seats()}
            onChoose={(seat) => setSeats(withSeat(seats(), seat, seatsMax()))}
          />
        </Match>
        <Match when={wants() === 'card'}>
          <p class="lead">{words.phone.use.whichCard}</p>
          <Discards chosen={combed()} onChoose={setCombed} />
        </Match>
      </Switch>
      <Confirm {...props} target={target()} combed={combed()} />
    </section>
  )
}

/** What it costs, what it takes back, and the button that does it. */
function Confirm(props: Props & { target: Target | null; combed: CardId | null }) {
  const phone = usePhone()
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const [isAsked, setAsked] = createSignal(false)
  const costPearls = () => usePearls(props.card, props.offer !== null, props.combed)
  const { drafting } = props
  const use = async () => {
    const { card, offer, target } = props
    if (target === null || isAsked()) return
    const loanSteps =
      offer === null ? 0 : loanStepsFor(costPearls(), drafting.draft(), drafting.holder())
    const lost = playsLostTo(card, drafting.draft(), drafting.holder())
    setAsked(true)
    const refused = await phone.ask({ type: 'UseCard', card, offer, loanSteps, target })
    setAsked(false)
    if (refused) return setRefusal(refusalText(refused))
    // What was borrowed and bought for it is no draft any more.
    for (const play of lost) drafting.takeBack(play)
    if (loanSteps > 0) drafting.borrow(drafting.draft().loanSteps - loanSteps)
    if (offer !== null) drafting.buy(offer, false)
    props.onUsed()
  }
  return (
    <>
      <Terms {...props} costPearls={costPearls()} />
      <RefusalNote text={refusal()} />
      <div class="use-buttons">
        <button class="button quiet" type="button" onClick={props.onCancel}>
          {words.phone.hand.cancel}
        </button>
        <button
          class="button primary grow"
          type="button"
          disabled={props.target === null || drafting.holder().isGagged}
          aria-busy={isAsked()}
          onClick={use}
        >
          {words.phone.use.now(words.cards[props.card].name)}
        </button>
      </div>
    </>
  )
}

function Terms(props: Props & { costPearls: number }) {
  const lost = () => playsLostTo(props.card, props.drafting.draft(), props.drafting.holder())
  return (
    <>
      <Show when={props.costPearls > 0}>
        <p class="note quiet">{words.phone.use.costs(props.costPearls)}</p>
      </Show>
      <Show when={lost().length > 0}>
        <p class="note">
          {words.phone.use.takesAction(lost().map(({ card }) => words.cards[card].name))}
        </p>
      </Show>
    </>
  )
}
