import './how-to-play.css'
import { For, Show } from 'solid-js'
import { words } from '../../shared/words.ts'
import { canShake, keptStill } from './shake.ts'

/** A button that opens the rules in eight short points. */
export function HowToPlay() {
  let sheet: HTMLDialogElement | undefined
  const say = words.phone.howTo
  return (
    <>
      <button class="button quiet small how-to" type="button" onClick={() => sheet?.showModal()}>
        {say.open}
      </button>
      <dialog class="how-to-sheet" aria-labelledby="how-to-heading" ref={sheet}>
        <h2 id="how-to-heading">{say.heading}</h2>
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
    </>
  )
}
