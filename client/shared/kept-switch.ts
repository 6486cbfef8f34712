import { type Accessor, createSignal } from 'solid-js'
import { keepSwitch, keptSwitch, type SwitchName } from './stored-keys.ts'

/** Something about this browser's pages that is off until somebody wants it, and kept. */
export interface KeptSwitch {
  readonly isOn: Accessor<boolean>
  flip(): void
}

export function createKeptSwitch(name: SwitchName): KeptSwitch {
  const [isOn, setOn] = createSignal(keptSwitch(name))
  return {
    isOn,
    flip() {
      keepSwitch(name, !isOn())
      setOn(!isOn())
    },
  }
}
