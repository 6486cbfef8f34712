import { createMemo, createSignal, Show } from 'solid-js'
import type { ClientRequest } from '../../game/command.ts'
import type { View } from '../../game/view.ts'
import type { Session } from '../shared/session.ts'
import { refusalText, words } from '../shared/words.ts'
import { createNow } from './now.ts'

const say = words.screen.controls

/** What the host does while the day is on. */
export function Controls(props: { session: Session; view: View }) {
  const [trouble, setTrouble] = createSignal('')
  const ask = async (request: ClientRequest) => {
    setTrouble('')
    const answer = await props.session.ask(request)
    if (!answer.ok) setTrouble(refusalText(answer.error))
  }
  const next = () => {
    const { phase } = props.view
    return ask({
      type: 'Next',
      phase: phase.type,
      round: 'round' in phase ? phase.round.number : 0,
    })
  }
  const isPaused = () => props.view.pausedAtMs !== null
  const now = createNow(props.session, 500)
  /** Whether all stands still until the host goes on. */
  const isWaiting = createMemo(() => {
    const { phase } = props.view
    if (isPaused() || phase.type === 'race' || phase.span.endsAtMs !== null) return false
    if (phase.type !== 'reveal') return true
    return now() >= phase.span.startedAtMs + phase.cards.length * phase.cardMs
  })
  return (
    <div class="controls" role="toolbar" aria-label={say.label}>
      <Show when={isWaiting()}>
        <p class="cue-words">{say.pressNext}</p>
      </Show>
      <Show
        when={isPaused()}
        fallback={
          <button type="button" class="button quiet" onClick={() => ask({ type: 'Pause' })}>
            {say.pause}
          </button>
        }
      >
        <button type="button" class="button primary" onClick={() => ask({ type: 'Resume' })}>
          {say.resume}
        </button>
      </Show>
      <button
        type="button"
        class="button"
        classList={{ cue: isWaiting() }}
        disabled={props.view.phase.type === 'race' || isPaused()}
        onClick={next}
      >
        {say.next}
      </button>
      <p class="trouble" role="alert">
        {trouble()}
      </p>
    </div>
  )
}
