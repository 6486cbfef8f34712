import { textColourOn } from '../../shared/tokens.ts'
import type { RacerOnScreen } from '../racers.ts'

/** The number on a racer's back, in its colour. */
export function RacerBadge(props: { racer: Pick<RacerOnScreen, 'number' | 'colour'> }) {
  return (
    <span
      class="badge"
      style={{ background: props.racer.colour, color: textColourOn(props.racer.colour) }}
    >
      {props.racer.number}
    </span>
  )
}
