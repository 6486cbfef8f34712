import './flick-row.css'
import type { JSX } from 'solid-js'
import { focusOn } from '../parts/focus.ts'
import type { Throwing } from './throwing.ts'

interface Props {
  readonly label: string
  /** What becomes of fingers on it. */
  readonly fingers: Throwing['row']
  /** Items of a list. */
  readonly children: JSX.Element
}

/**
 * A row of cards that the thumb flicks through, one in the middle and its neighbours peeping in.
 * Tab goes from button to button as in any list, arrow keys from card to card; a tap on a card that
 * peeps in brings it to the middle.
 */
export function FlickRow(props: Props) {
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    // Else the row scrolls by some pixels as well.
    event.preventDefault()
    const next = cardAt(event.currentTarget, indexFrom(event, by))
    if (!next) return
    focusOn(next.querySelector('button') ?? next)
  }
  return (
    <ul
      class="cards flick-row"
      aria-label={props.label}
      // A row without a single button is scrolled by keys all the same.
      tabindex={0}
      onKeyDown={walk}
      onPointerDown={props.fingers.onPointerDown}
      onPointerMove={props.fingers.onPointerMove}
      onPointerUp={props.fingers.onPointerUp}
      onPointerCancel={props.fingers.onPointerCancel}
      // A button under the thumb must not glide away between touch and release.
      onFocusIn={({ target }) =>
        target.matches('li :focus-visible, li:focus-visible') && bringIn(target)
      }
      onClick={({ target }) => {
        const card = target.closest('.card')
        if (card && !target.closest('button')) bringIn(card)
      }}
    >
      {props.children}
    </ul>
  )
}

const cardAt = (row: HTMLElement, at: number) => row.children.item(at) as HTMLElement | null

/** Which card an arrow key leads to: the one beside the focus, or the first where the row has it. */
function indexFrom(event: KeyboardEvent & { currentTarget: HTMLElement }, by: number): number {
  const cards = [...event.currentTarget.children]
  const at = cards.findIndex((card) => card.contains(event.target as Node))
  return Math.max(0, Math.min(cards.length - 1, at + by))
}

const bringIn = (element: Element) => element.scrollIntoView({ inline: 'center', block: 'nearest' })
