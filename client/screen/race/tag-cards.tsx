import { For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import './tag-cards.css'

const CARDS_SHOWN = 3

/** The cards that work on a racer, over its tag; the tag's own size is without them. */
export function TagCards(props: { cards: readonly CardId[] }) {
  const more = () => props.cards.length - CARDS_SHOWN
  return (
    <Show when={props.cards.length > 0}>
      <span class="tag-cards">
        <Show when={more() > 0}>
          <b aria-hidden="true">+{more()}</b>
        </Show>
        <For each={props.cards.slice(0, CARDS_SHOWN)}>{(card) => <CardFace card={card} />}</For>
        <span class="unseen">{words.all(props.cards.map((card) => words.cards[card].name))}</span>
      </span>
    </Show>
  )
}
