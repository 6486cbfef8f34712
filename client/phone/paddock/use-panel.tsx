import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { combedPearls } from '../../../game/cards/beachcomber.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import type { Round, SeatNumber, Target } from '../../../game/round.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { refusalText, words } from '../../shared/words.ts'
import { takeFocus } from '../parts/focus.ts'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { usePhone } from '../phone.tsx'

interface Props {
  readonly round: Round
  readonly card: CardId
  /** Position among the offers where it is bought for this; null: it is in the hand. */
  readonly offer: number | null
  readonly onDone: () => void
}

/** A card that acts at once: on whom, and really. */
export function UsePanel(props: Props) {
  const phone = usePhone()
  const [seats, setSeats] = createSignal<readonly SeatNumber[]>([])
  const [combed, setCombed] = createSignal<CardId | null>(null)
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const [isAsked, setAsked] = createSignal(false)
  const wants = () => {
    const facts = CARDS[props.card]
    return 'use' in facts ? facts.target : 'none'
  }
  const target = (): Target | null => {
    const card = combed()
    if (wants() === 'none') return { type: 'none' }
    if (wants() === 'card') return card && { type: 'card', card }
    return seats().length > 0 ? { type: 'players', seats: seats() } : null
  }
  const toggle = (seat: SeatNumber) => {
    const most = wants() === 'two-players' ? 2 : 1
    const others = seats().filter((one) => one !== seat)
    setSeats(seats().includes(seat) ? others : [...others, seat].slice(-most))
  }
  const use = async () => {
    const on = target()
    if (on === null || isAsked()) return
    setAsked(true)
    const { card, offer } = props
    const refused = await phone.ask({ type: 'UseCard', card, offer, loanSteps: 0, target: on })
    setAsked(false)
    if (refused) return setRefusal(refusalText(refused))
    props.onDone()
  }
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
      <RefusalNote text={refusal()} />
      <Switch>
        <Match when={wants() === 'player' || wants() === 'two-players'}>
          <p class="lead">{words.phone.use.onWhom[wants() === 'player' ? 'one' : 'two']}</p>
          <ul class="use-players">
            <For each={phone.view().seats.filter(({ seat }) => seat !== phone.me()?.seat)}>
              {({ seat, name: other, avatar }) => (
                <li>
                  <button
                    class="use-player"
                    type="button"
                    aria-pressed={seats().includes(seat)}
                    onClick={() => toggle(seat)}
                  >
                    <Avatar seat={seat} avatar={avatar} /> <span>{other}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </Match>
        <Match when={wants() === 'card'}>
          <Discards chosen={combed()} onChoose={setCombed} />
        </Match>
      </Switch>
      <div class="use-buttons">
        <button class="button quiet" type="button" onClick={props.onDone}>
          {words.phone.hand.cancel}
        </button>
        <button
          class="button primary grow"
          type="button"
          disabled={target() === null}
          aria-busy={isAsked()}
          onClick={use}
        >
          {words.phone.use.now(name())}
        </button>
      </div>
    </section>
  )
}

/** What lies on the beach: each kind of card once. */
function Discards(props: { chosen: CardId | null; onChoose: (card: CardId) => void }) {
  const phone = usePhone()
  const cards = () => [
    ...new Set((phone.view().mine?.discards ?? []).filter((card) => card !== 'beachcomber')),
  ]
  return (
    <Show when={cards().length > 0} fallback={<p class="slip">{words.phone.use.noDiscards}</p>}>
      <ul class="use-players">
        <For each={cards()}>
          {(card) => (
            <li>
              <button
                class="use-player"
                type="button"
                aria-pressed={props.chosen === card}
                onClick={() => props.onChoose(card)}
              >
                <CardFace card={card} /> <span>{words.cards[card].name}</span>{' '}
                <Pearls pearls={combedPearls(card)} />
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
