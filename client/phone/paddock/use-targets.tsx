import '../parts/choices.css'
import { For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { combedPearls } from '../../../game/cards/beachcomber.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { combable } from './held.ts'
import { playersFor } from './players-for.ts'

interface PlayersProps {
  readonly phase: PhaseViewOf<'paddock'>
  /** For the poor alone. */
  readonly isAlms: boolean
  readonly chosen: readonly SeatNumber[]
  readonly onChoose: (seat: SeatNumber) => void
}

/** The others in this round, by face and name. */
export function Players(props: PlayersProps) {
  const phone = usePhone()
  const others = () => playersFor(props.isAlms, props.phase, phone)
  return (
    <>
      <Show when={props.isAlms && others().every(({ isBarred }) => isBarred)}>
        <p class="note quiet">{words.phone.use.nobodyPoor}</p>
      </Show>
      <ul class="choices">
        <For each={others()}>
          {({ seat, name, avatar, isBarred }) => (
            <li>
              <button
                class="choice"
                type="button"
                aria-pressed={props.chosen.includes(seat)}
                disabled={isBarred}
                onClick={() => props.onChoose(seat)}
              >
                <Avatar seat={seat} avatar={avatar} /> <span>{name}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}

/** What lies on the beach: each kind of card once, with what it costs to take it back. */
export function Discards(props: { chosen: CardId | null; onChoose: (card: CardId) => void }) {
  const phone = usePhone()
  const cards = () => combable(phone.view().mine?.discards ?? [])
  return (
    <Show when={cards().length > 0} fallback={<p class="slip">{words.phone.use.noDiscards}</p>}>
      <ul class="choices">
        <For each={cards()}>
          {(card) => (
            <li>
              <button
                class="choice"
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
