import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import Contract from '~icons/game-icons/contract'
import Expand from '~icons/game-icons/expand'
import { words } from '../shared/words.ts'

const say = words.screen.controls

/** Gives the page all of the display, and back; nothing where the browser cannot. */
export function FullScreen() {
  const [isFull, setFull] = createSignal(document.fullscreenElement !== null)
  const look = () => setFull(document.fullscreenElement !== null)
  onMount(() => document.addEventListener('fullscreenchange', look))
  onCleanup(() => document.removeEventListener('fullscreenchange', look))
  const label = () => (isFull() ? say.leaveFullScreen : say.fullScreen)
  const toggle = () => {
    const done = isFull()
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    // Refused, for instance in a frame: the page stays as it is.
    done.catch(() => undefined)
  }
  return (
    <Show when={document.fullscreenEnabled}>
      <button type="button" class="corner" aria-label={label()} title={label()} onClick={toggle}>
        <Show when={isFull()} fallback={<Expand />}>
          <Contract />
        </Show>
      </button>
    </Show>
  )
}
