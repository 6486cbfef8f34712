import './how-to-play.css'
import { For, onMount, Show } from 'solid-js'
import { words } from '../../shared/words.ts'
import { usePhone } from '../phone.tsx'
import { CardTile } from './card-tile.tsx'
import { canShake, keptStill } from './shake.ts'

/** The rules in eight short points, after the cards that this player has in hand. */
export function HowToSheet(props: { onClose: () => void }) {
  const say = words.phone.howTo
  const phone = usePhone()
  const hand = () => phone.view().mine?.hand ?? []
  let sheet: HTMLDialogElement | undefined
  onMount(() => sheet?.showModal())
  return (
    <dialog
      class="how-to-sheet"
      aria-labelledby="how-to-heading"
      ref={(element) => {
        sheet = element
      }}
      onClose={props.onClose}
    >
      <h2 id="how-to-heading">{say.heading}</h2>
      <Show when={hand().length > 0}>
        <h3>{words.phone.parade.hand}</h3>
        <ul class="how-to-cards">
          <For each={hand()}>{(card) => <CardTile card={card} />}</For>
        </ul>
      </Show>
      <ol>
        <For each={say.points}>
          {([head, text]) => (
            <li>
              <strong>{head}</strong> {text}
            </li>
          )}
        </For>
      </ol>
      <Show when={canShake()}>
        <label class="how-to-switch">
          <input type="checkbox" checked={!keptStill.isOn()} onChange={keptStill.flip} />
          {say.shake}
        </label>
      </Show>
      <button class="button primary wide" type="button" onClick={() => sheet?.close()}>
        {say.close}
      </button>
    </dialog>
  )
}
