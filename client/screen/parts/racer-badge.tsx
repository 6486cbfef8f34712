import { racerShape, textColourOn } from '../../shared/tokens.ts'
import type { RacerOnScreen } from '../racers.ts'

/** The number on a racer's back, in its colour and shape. */
export function RacerBadge(props: { racer: Pick<RacerOnScreen, 'number' | 'colour'> }) {
  return (
    <span
      class="badge"
      style={{
        background: props.racer.colour,
        color: textColourOn(props.racer.colour),
        'border-radius': racerShape(props.racer.number - 1),
      }}
    >
      {props.racer.number}
    </span>
  )
}
