import { createMemo, For, Show } from 'solid-js'
import { TICKS_PER_SECOND } from '../../../game/race.ts'
import type { RaceMove } from '../../../game/round.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import type { RacerOnScreen } from '../racers.ts'

interface ShoutsProps {
  readonly shouts: readonly RaceMove[]
  readonly racers: readonly RacerOnScreen[]
  readonly seats: readonly SeatView[]
  readonly tick: number
}

const SHOWN_TICKS = (TIMINGS_MS.shout / 1_000) * TICKS_PER_SECOND

/** Bursts of speech over the racers, each from its tick on and for a while. */
export function Shouts(props: ShoutsProps) {
  const heard = createMemo(() =>
    props.shouts.filter(({ tick }) => tick <= props.tick && props.tick < tick + SHOWN_TICKS),
  )
  return (
    <For each={heard()}>
      {(shout) => (
        <Show when={props.seats.find(({ seat }) => seat === shout.seat)}>
          {(seat) => (
            <div class="burst" data-burst={shout.racer}>
              <p>
                <Avatar avatar={seat().avatar} seat={seat().seat} />
                <strong>
                  {words.screen.race.cry(shout.seat, props.racers[shout.racer]?.name ?? '')}
                </strong>
              </p>
            </div>
          )}
        </Show>
      )}
    </For>
  )
}
