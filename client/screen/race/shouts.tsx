import { createMemo, For, Show } from 'solid-js'
import { raceCardOf } from '../../../game/cards/deeds.ts'
import { TICKS_PER_SECOND } from '../../../game/race.ts'
import type { RaceMove } from '../../../game/round.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { TIMINGS_MS } from '../../shared/tokens.ts'
import { words } from '../../shared/words.ts'
import type { RacerOnScreen } from '../racers.ts'

interface ShoutsProps {
  readonly shouts: readonly RaceMove[]
  readonly racers: readonly RacerOnScreen[]
  readonly seats: readonly SeatView[]
  readonly tick: number
}

const say = words.screen.race
const SHOUT_TICKS = (TIMINGS_MS.shout / 1_000) * TICKS_PER_SECOND
/** There are few cards in a race, and more to read. */
const CARD_TICKS = 1.6 * SHOUT_TICKS
const shownTicks = (kind: RaceMove['kind']) => (kind === 'shout' ? SHOUT_TICKS : CARD_TICKS)

/** Bursts of speech over the racers, each from its tick on and for a while. */
export function Shouts(props: ShoutsProps) {
  const heard = createMemo(() =>
    props.shouts.filter(
      ({ tick, kind }) => tick <= props.tick && props.tick < tick + shownTicks(kind),
    ),
  )
  return (
    <For each={heard()}>
      {(shout) => (
        <Show when={props.seats.find(({ seat }) => seat === shout.seat)}>
          {(seat) => (
            <div class={`burst ${shout.kind}`} data-burst={shout.racer}>
              <p>
                <Avatar avatar={seat().avatar} seat={seat().seat} />
                <Show when={raceCardOf(shout.kind)}>{(card) => <CardFace card={card()} />}</Show>
                <Cry move={shout} name={props.racers[shout.racer]?.name ?? ''} />
              </p>
            </div>
          )}
        </Show>
      )}
    </For>
  )
}

function Cry(props: { move: RaceMove; name: string }) {
  const { seat, kind } = props.move
  if (kind === 'shout') return <strong>{say.cry(seat, props.name)}</strong>
  return (
    <strong>
      {kind === 'megaphone' ? say.megaphone : say.slick}
      <small>{kind === 'megaphone' ? say.goOn(props.name) : say.slickFor(props.name)}</small>
    </strong>
  )
}
