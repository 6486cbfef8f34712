import { racerMarks } from '../../shared/patterns.ts'
import type { RacerLook } from '../racers.ts'
import './racer-badge.css'

/** The number on a racer's back, in its colour, pattern and shape. */
export function RacerBadge(props: { racer: Pick<RacerLook, 'racer' | 'number'> }) {
  return (
    <span class="badge" style={racerMarks(props.racer.racer)}>
      {props.racer.number}
    </span>
  )
}
