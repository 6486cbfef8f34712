import { onMount, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { words } from '../../shared/words.ts'
import { focusOn, onEscape, takeFocus } from '../parts/focus.ts'
import { isForTwo, type Picking } from './picking.ts'

interface Props {
  readonly picking: Picking
  /** The tickets tell what the card would do. */
  readonly hasProspects: boolean
  /** Cards that go back to the hand for it. */
  readonly lost: readonly CardId[]
  readonly onCancel: () => void
}

/** Asks on whom a card is to lie; the tickets below answer. */
export function Choosing(props: Props) {
  const cancel = () => {
    props.onCancel()
    focusOn(document.querySelector('#tab-bets'))
  }
  onEscape(cancel)
  let box: HTMLDivElement | undefined
  onMount(() => box?.closest('.stage')?.scrollTo(0, 0))
  const ask = () => {
    const { card, first } = props.picking
    const { onWhom, onWhomFirst, onWhomSecond } = words.phone.hand
    if (!isForTwo(card)) return onWhom(words.cards[card].name)
    return (first === null ? onWhomFirst : onWhomSecond)(words.cards[card].name)
  }
  return (
    <div
      class="choosing"
      ref={(element) => {
        box = element
      }}
    >
      <h2 ref={takeFocus} tabindex={-1} aria-live="polite">
        {ask()}
      </h2>
      <span>
        {words.cards[props.picking.card].does}
        <Show when={props.hasProspects}> {words.phone.hand.prospects}</Show>
        <Show when={props.lost.length > 0}>
          {' '}
          {words.phone.hand.goesBack(props.lost.map((card) => words.cards[card].name))}
        </Show>
      </span>
      <button class="chip" type="button" onClick={cancel}>
        {words.phone.hand.cancel}
      </button>
    </div>
  )
}
