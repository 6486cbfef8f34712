import { For, Show } from 'solid-js'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { speciesAt } from '../parts/racer-face.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { usePhone } from '../phone.tsx'
import type { Shouting } from './shouting.ts'

interface Props {
  readonly phase: PhaseViewOf<'race'>
  readonly shouting: Shouting
  /** The race is off. */
  readonly isOff: boolean
  /** The line that says how it stands with the shout. */
  readonly ref: (word: HTMLElement) => void
}

/** What the buttons of the lanes do, and how it stands with this player's shout. */
export function RaceDock(props: Props) {
  const phone = usePhone()
  const { shouted, asked, refusal, cards, doing, choose, isDown } = props.shouting
  const name = (racer: number) => speciesAt(props.phase.round, racer).name
  const said = (): string => {
    const heard = shouted()
    const pending = asked()
    if (doing() !== 'shout') return words.phone.race.aim[doing()]
    if (heard !== null) return words.phone.race.shouted(name(heard))
    if (pending !== null) return words.phone.race.shouting(name(pending))
    if (props.phase.mine === null) return words.phone.late.race
    if (!props.phase.isOpen) return words.phone.race.closed
    if (isDown()) return words.phone.race.waiting
    if (!phone.view().settings.hasShouts) return words.phone.race.noShouts
    return props.isOff ? words.phone.race.shoutLead : words.phone.race.ready
  }
  return (
    <footer class="dock race-dock">
      <RefusalNote text={refusal()} />
      <Show when={props.phase.isOpen && cards().length > 0}>
        <div class="race-modes">
          <For each={['shout', ...cards()] as const}>
            {(kind) => (
              <button
                class="chip"
                type="button"
                aria-pressed={doing() === kind}
                onClick={() => choose(kind)}
              >
                {words.phone.race.modes[kind]}
              </button>
            )}
          </For>
        </div>
      </Show>
      <p
        class="shout-word"
        classList={{ loud: shouted() !== null }}
        ref={props.ref}
        role="status"
        tabindex={-1}
      >
        {said()}
      </p>
    </footer>
  )
}
