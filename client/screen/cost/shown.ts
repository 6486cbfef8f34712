import { createSignal } from 'solid-js'
import { keepCostShown, keptCostShown } from '../../shared/stored-keys.ts'

const [isShown, setShown] = createSignal(keptCostShown())

/** Whether this browser's host screens show what a game costs: not, until somebody asks. */
export const isCostShown = isShown

export function showCost(wanted: boolean): void {
  keepCostShown(wanted)
  setShown(wanted)
}
