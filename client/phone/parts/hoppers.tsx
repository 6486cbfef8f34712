import { For } from 'solid-js'
import type { SpeciesKind } from '../../../game/race/species.ts'
import { Creature } from '../../shared/creature.tsx'
import { racerColour } from '../../shared/tokens.ts'

const HOPPERS: readonly (readonly [SpeciesKind, number])[] = [
  ['shoreCrab', 2],
  ['octopus', 4],
  ['turtle', 7],
]

/** A few of the stable, hopping on the sand where a screen has room for them. */
export function Hoppers() {
  return (
    <div class="hoppers" aria-hidden="true">
      <For each={HOPPERS}>
        {([kind, racer]) => <Creature kind={kind} colour={racerColour(racer)} />}
      </For>
    </div>
  )
}
