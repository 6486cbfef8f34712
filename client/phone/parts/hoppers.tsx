import { createSignal, For, onMount, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { SpeciesKind } from '../../../game/race/species.ts'
import type { Creature } from '../../shared/creature.tsx'
import { racerColour } from '../../shared/tokens.ts'

const HOPPERS: readonly (readonly [SpeciesKind, number])[] = [
  ['shoreCrab', 2],
  ['octopus', 4],
  ['turtle', 7],
]

/**
 * A few of the stable, hopping on the sand where a screen has room for them. They come after the
 * screen itself: drawings of animals are no part of what one waits for, and none need come at all.
 */
export function Hoppers() {
  const [creature, setCreature] = createSignal<typeof Creature>()
  onMount(() => {
    import('../../shared/creature.tsx')
      .then(({ Creature }) => setCreature(() => Creature))
      .catch(() => undefined)
  })
  return (
    <div class="hoppers" aria-hidden="true">
      <For each={HOPPERS}>
        {([kind, racer]) => (
          <Show when={creature()}>
            {(drawn) => <Dynamic component={drawn()} kind={kind} colour={racerColour(racer)} />}
          </Show>
        )}
      </For>
    </div>
  )
}
