import { createMemo, For } from 'solid-js'
import type { SpeciesKind } from '../../game/race/species.ts'
import { CREATURES, paintsOf } from './creatures/creatures.ts'
import { LINE } from './creatures/drawing.ts'

/** An animal of the stable in its racer's colour, standing still. As wide as CSS says. */
export function Creature(props: { kind: SpeciesKind; colour: string }) {
  const paints = createMemo(() => paintsOf(props.colour))
  const drawing = createMemo(() => CREATURES[props.kind])
  const shapes = createMemo(() => drawing().parts.flatMap((part) => part.shapes))
  return (
    <svg class="creature" viewBox="-82 -114 172 122" aria-hidden="true">
      <For each={shapes()}>
        {({ d, fill, stroke, width }) => (
          <path
            d={d}
            fill={fill === null ? 'none' : paints()[fill]}
            stroke={stroke === null ? 'none' : paints()[stroke]}
            stroke-width={width}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        )}
      </For>
      <For each={drawing().eyes}>
        {({ at: [x, y], radius }) => (
          <>
            <circle
              cx={x}
              cy={y}
              r={radius}
              fill="#fff"
              stroke={paints().ink}
              stroke-width={LINE}
            />
            <circle cx={x + radius * 0.3} cy={y + 1} r={radius * 0.5} fill={paints().ink} />
          </>
        )}
      </For>
    </svg>
  )
}
