import { For } from 'solid-js'
import type { Placing } from '../../../game/race.ts'
import { Creature } from '../../shared/creature.tsx'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import type { RacerOnScreen } from '../racers.ts'
import './photo-strip.css'
import { photographed } from './photographed.ts'

/** What a camera at the line saw: time runs from right to left, and every nose has its moment. */
export function PhotoStrip(props: {
  readonly placings: readonly Placing[]
  readonly racers: readonly RacerOnScreen[]
}) {
  return (
    <div class="photo-strip">
      <For each={photographed(props.placings)}>
        {({ racer, gapMs, share }) => {
          const look = props.racers[racer]
          return look === undefined ? null : (
            <span class="nose" style={{ '--share': share }}>
              <Creature kind={look.species.kind} colour={look.colour} racer={racer} />
              <i />
              <b class="figures">
                <RacerBadge racer={look} />
                {words.screen.payout.gap(words.seconds(gapMs))}
              </b>
            </span>
          )
        }}
      </For>
    </div>
  )
}
