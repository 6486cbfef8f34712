import { type JSX, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import { CardFace, cardLeaning } from '../../shared/card-face.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { words } from '../../shared/words.ts'

interface Props {
  readonly card: CardId
  readonly isDimmed?: boolean
  /** Its price is asked of those who have not got it. */
  readonly isForSale?: boolean
  /** It is one of a row, where the focus may be put on it, and a finger may lift it off. */
  readonly inRow?: { readonly isThrowable: boolean; readonly isLifted: boolean }
  /** What can be done with it. */
  readonly children?: JSX.Element
}

/** A card as it lies in a hand: picture, name, what it does. */
export function CardTile(props: Props) {
  return (
    <li
      class={`card ${cardLeaning(props.card)}`}
      classList={{
        dimmed: props.isDimmed === true,
        throwable: props.inRow?.isThrowable === true,
        lifted: props.inRow?.isLifted === true,
      }}
      tabindex={props.inRow && -1}
    >
      <div class="card-top">
        <CardFace card={props.card} />
        <Show when={props.isForSale}>
          <span class="card-price">
            <Pearls pearls={CARDS[props.card].pricePearls} />
          </span>
        </Show>
      </div>
      <h3>{words.cards[props.card].name}</h3>
      <p class="card-moment">{words.phone.hand.moments[CARDS[props.card].kind]}</p>
      <p>{words.cards[props.card].does}</p>
      {props.children}
    </li>
  )
}
