import { racerShape, textColourOn } from '../../shared/tokens.ts'
import type { RacerLook } from '../racers.ts'
import './racer-badge.css'

/** The number on a racer's back, in its colour and shape. */
export function RacerBadge(props: { racer: Pick<RacerLook, 'number' | 'colour'> }) {
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
