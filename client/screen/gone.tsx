import { Show } from 'solid-js'
import type { GameCode } from '../../game/identity.ts'
import { Backdrop } from '../shared/backdrop.tsx'
import { words } from '../shared/words.ts'
import './screen.css'

const say = words.screen.gone
const TEXTS = {
  unknown: say.text,
  shut: say.shut,
  replaced: say.replaced,
  notHost: say.notHost,
  moved: say.moved,
  linkVoid: say.linkVoid,
  unanswered: say.unanswered,
}
const WATCHING: readonly GoneReason[] = ['notHost', 'moved', 'linkVoid']
const RELOADING: readonly GoneReason[] = ['shut', 'replaced', 'unanswered']

export type GoneReason = keyof typeof TEXTS

/** Where there is no game to show: says why, and where to go from here. */
export function Gone(props: { reason: GoneReason; code: GameCode | null }) {
  return (
    <main class="screen waiting">
      <Backdrop />
      <section class="board gone" role="alert">
        <h1>{props.reason === 'unknown' ? say.title : words.title}</h1>
        <p>{TEXTS[props.reason]}</p>
        <p class="ways">
          <Show when={WATCHING.includes(props.reason)}>
            <a class="button primary" href={`/watch?game=${props.code}`}>
              {props.reason === 'moved' ? say.goOnWatching : say.watch}
            </a>
          </Show>
          <Show when={RELOADING.includes(props.reason)}>
            <button type="button" class="button primary" onClick={() => location.reload()}>
              {props.reason === 'replaced' ? say.takeOver : say.reload}
            </button>
          </Show>
          <a class="button" href="/">
            {say.home}
          </a>
        </p>
      </section>
    </main>
  )
}
