import { createMemo, createResource, Show } from 'solid-js'
import type { GameCode } from '../../../game/identity.ts'
import type { PhaseType } from '../../../game/phase.ts'
import type { View } from '../../../game/view.ts'
import type { MeterCounts } from '../../../game/wire/http.ts'
import { askServer } from '../../shared/games.ts'
import { hostKey } from '../../shared/stored-keys.ts'
import { words } from '../../shared/words.ts'
import { dollarsOf } from './dollars.ts'

const say = words.screen.cost

/** When the server tells: in the others a row more would say what somebody has just done. */
const OPEN_PHASES: readonly PhaseType[] = ['lobby', 'payout', 'finale']

/**
 * What this game has cost, for its host: asked for once in each phase in which the server tells,
 * which is a request of its own; between, the last that was told stays.
 */
export function CostMeter(props: { code: GameCode; view: View }) {
  const open = createMemo(() => {
    const { phase } = props.view
    if (!OPEN_PHASES.includes(phase.type)) return false
    return `${phase.type} ${'round' in phase ? phase.round.number : ''}`
  })
  const [read] = createResource(open, async () => {
    const headers = { Authorization: `Bearer ${hostKey(props.code)}` }
    const answer = await askServer<MeterCounts>(`/api/games/${props.code}/meter`, { headers })
    return typeof answer === 'string' ? null : answer
  })
  const last = createMemo<MeterCounts | null>((before) => read.latest ?? before, null)
  return (
    <Show when={last()} fallback={<p class="reading">{say.notYet}</p>}>
      {(counts) => (
        <p class="reading figures" title={say.counted(counts())}>
          <span data-testid="cost">{say.soFar(dollarsOf(counts()))}</span>{' '}
          <span class="unseen">{say.counted(counts())}</span>
        </p>
      )}
    </Show>
  )
}
