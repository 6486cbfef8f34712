import './frame.css'
import './parts/parts.css'
import './parts/notices.css'
import './narrow.css'
import { createSignal, Show } from 'solid-js'
import Anchor from '~icons/game-icons/anchor'
import { parseGameCode } from '../../game/identity.ts'
import { CODE_LETTERS } from '../../game/limits.ts'
import { words } from '../shared/words.ts'
import { Hoppers } from './parts/hoppers.tsx'
import { RefusalNote } from './parts/refusal-note.tsx'

/** `start`: the page was opened without a game, as an app from the home screen. */
type Why = 'start' | 'malformed' | 'unknown' | 'over' | 'replaced' | 'shut'

/** There is no game behind this link, or none was named: says so, and offers to join one. */
export function GoneScreen(props: { why: Why; code?: string }) {
  const [typed, setTyped] = createSignal('')
  const [refusal, setRefusal] = createSignal<string | null>(null)
  const said = () => words.phone.gone
  const lead = (): string => {
    switch (props.why) {
      case 'start':
      case 'malformed':
        return said().malformedHint
      case 'unknown':
        return said().unknownHint(props.code ?? '')
      case 'over':
        return said().overHint
      case 'replaced':
        return said().replacedHint
      case 'shut':
        return said().shutHint
    }
  }
  const join = (event: SubmitEvent) => {
    event.preventDefault()
    const code = parseGameCode(typed())
    if (code === null) return setRefusal(said().badCode)
    const there = `/play?game=${code}`
    // The very same address would only scroll.
    if (`${location.pathname}${location.search}` === there) location.reload()
    else location.href = there
  }
  return (
    <div class="phone alone">
      <main class="stage centred">
        <span class="emblem" aria-hidden="true">
          <Anchor />
        </span>
        <h1>{said()[props.why]}</h1>
        <p class="lead">{lead()}</p>
        <Show when={props.why === 'shut' || props.why === 'replaced'}>
          <button class="button primary" type="button" onClick={() => location.reload()}>
            {props.why === 'replaced' ? said().takeOver : said().reload}
          </button>
        </Show>
        <form class="slip code-form" onSubmit={join}>
          <label for="code">{said().code}</label>
          <input
            id="code"
            class="field code-field"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength={CODE_LETTERS + 2}
            aria-describedby="code-refusal"
            aria-invalid={refusal() !== null}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value)
              setRefusal(null)
            }}
          />
          <RefusalNote id="code-refusal" text={refusal()} />
          <button class="button primary wide" type="submit">
            {said().join}
          </button>
        </form>
        <Hoppers />
      </main>
    </div>
  )
}
