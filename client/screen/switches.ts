import { type Accessor, createSignal } from 'solid-js'
import { keepSwitch, keptSwitch, type SwitchName } from '../shared/stored-keys.ts'

/** Something about this browser's host screens that is off until somebody wants it, and kept. */
export interface KeptSwitch {
  readonly isOn: Accessor<boolean>
  flip(): void
}

function createKeptSwitch(name: SwitchName): KeptSwitch {
  const [isOn, setOn] = createSignal(keptSwitch(name))
  return {
    isOn,
    flip() {
      keepSwitch(name, !isOn())
      setOn(!isOn())
    },
  }
}

/** Shows what the game has cost. */
export const costMeter = createKeptSwitch('cost')

/** Hides the code in play, from whoever watches a stream of the screen. */
export const hiddenCode = createKeptSwitch('hidden-code')
