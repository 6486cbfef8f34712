import { createMemo, Show } from 'solid-js'
import type { View } from '../../game/view.ts'
import type { Session } from '../shared/session.ts'
import { words } from '../shared/words.ts'
import { createNow } from './now.ts'
import { createAsking } from './parts/asking.ts'
import { TableMenu } from './table-menu.tsx'

const say = words.screen.controls

/** What the host does while the day is on. */
export function Controls(props: { session: Session; view: View }) {
  const { ask, trouble } = createAsking(props.session)
  const meant = () => {
    const { phase } = props.view
    return { phase: phase.type, round: 'round' in phase ? phase.round.number : 0 }
  }
  const next = () => ask({ type: 'Next', ...meant() })
  const addTime = () => ask({ type: 'AddTime', ...meant() })
  const canAddTime = () =>
    !isPaused() && props.view.phase.type !== 'race' && props.view.phase.span.endsAtMs !== null
  const isPaused = () => props.view.pausedAtMs !== null
  const now = createNow(props.session, 500)
  /** Whether all stands still until the host goes on. */
  const isWaiting = createMemo(() => {
    const { phase } = props.view
    if (isPaused() || phase.type === 'race' || phase.span.endsAtMs !== null) return false
    if (phase.type !== 'reveal') return true
    const turns = phase.swaps.length + phase.cards.length
    return now() >= phase.span.startedAtMs + turns * phase.cardMs
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
      <Show when={canAddTime()}>
        <button type="button" class="button quiet" aria-label={say.moreTimeLong} onClick={addTime}>
          {say.moreTime}
        </button>
      </Show>
      <TableMenu code={props.session.code} view={props.view} trouble={trouble()} ask={ask} />
      <p class="trouble" role="alert">
        {trouble()}
      </p>
    </div>
  )
}
