import { createMemo, createUniqueId, For, Show } from 'solid-js'
import type { SpeciesKind } from '../../game/race/species.ts'
import { CREATURES, paintsOf } from './creatures/creatures.ts'
import { isCoat, LINE, type Shape } from './creatures/drawing.ts'
import { type Pattern, patternOf, patternTone, TILE } from './patterns.ts'

interface CreatureProps {
  readonly kind: SpeciesKind
  readonly colour: string
  /** Its position where it runs in a line-up: it then has that racer's pattern. */
  readonly racer?: number
}

/** An animal of the stable in its racer's colour, standing still. As wide as CSS says. */
export function Creature(props: CreatureProps) {
  const paints = createMemo(() => paintsOf(props.colour))
  const drawing = createMemo(() => CREATURES[props.kind])
  const pattern = createMemo(() => {
    const found = props.racer === undefined ? null : patternOf(props.racer)
    return found === null || found.d === '' ? null : found
  })
  const shapes = createMemo(() => {
    const plain = drawing().parts.flatMap((part) => part.shapes)
    return pattern() === null ? plain : plain.flatMap(coated)
  })
  const id = createUniqueId()
  return (
    <svg class="creature" viewBox="-82 -114 172 122" aria-hidden="true">
      <Show when={pattern()}>
        {(found) => <Tile id={id} pattern={found()} {...patternTone(props.racer ?? 0)} />}
      </Show>
      <For each={shapes()}>
        {({ d, fill, stroke, width }) => (
          <path
            d={d}
            fill={fill === null ? 'none' : fill === 'coat' ? `url(#${id})` : paints()[fill]}
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

type CoatedShape = Omit<Shape, 'fill'> & { readonly fill: Shape['fill'] | 'coat' }

/** The pattern comes between a shape and its outline. */
function coated(shape: Shape): CoatedShape[] {
  if (!isCoat(shape)) return [shape]
  const { d, fill, stroke, width } = shape
  return [
    { d, fill, stroke: null, width: 0 },
    { d, fill: 'coat', stroke: null, width: 0 },
    { d, fill: null, stroke, width },
  ]
}

function Tile(props: { id: string; pattern: Pattern; color: string; alpha: number }) {
  return (
    <pattern id={props.id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      <path d={props.pattern.d} fill={props.color} fill-opacity={props.alpha} />
    </pattern>
  )
}
