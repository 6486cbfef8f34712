import { createMemo, For, Show } from 'solid-js'
import { votersIn } from '../../../game/crowd/tally.ts'
import { CROWD_SEAT, CROWD_VOTERS_MIN } from '../../../game/limits.ts'
import type { Round, Tally } from '../../../game/round.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { Creature } from '../../shared/creature.tsx'
import { words } from '../../shared/words.ts'
import { racersOf } from '../racers.ts'
import './tally.css'

const say = words.screen.tally

interface TallyBoardProps {
  readonly tally: Tally
  readonly round: Round
}

/** How the crowd voted, and whether that was enough for it to play. Nothing where nobody did. */
export function TallyBoard(props: TallyBoardProps) {
  const voters = () => votersIn(props.tally)
  const most = createMemo(() => Math.max(...props.tally.racers, 1))
  const backed = createMemo(() =>
    racersOf(props.round).flatMap((racer) => {
      const votes = props.tally.racers[racer.racer] ?? 0
      return votes > 0 ? [{ ...racer, votes }] : []
    }),
  )
  const wanted = createMemo(() =>
    props.round.crowdCards.flatMap((card, at) => {
      const votes = props.tally.cards[at] ?? 0
      return votes > 0 ? [{ card, votes }] : []
    }),
  )
  return (
    <Show when={voters() > 0}>
      <aside class="board tally" aria-label={say.title}>
        <Avatar avatar={0} seat={CROWD_SEAT} />
        <p>
          <strong>{say.voted(voters())}</strong>
          <Show when={voters() < CROWD_VOTERS_MIN}>
            <small>{say.rests(CROWD_VOTERS_MIN)}</small>
          </Show>
        </p>
        <ul>
          <For each={backed()}>
            {({ name, colour, racer, species, votes }) => (
              <li classList={{ most: votes === most() }}>
                <Creature kind={species.kind} colour={colour} racer={racer} />
                <b class="figures">{votes}</b>
                <span class="unseen">{name}</span>
              </li>
            )}
          </For>
          <For each={wanted()}>
            {({ card, votes }) => (
              <li>
                <CardFace card={card} />
                <b class="figures">{votes}</b>
                <span class="unseen">{words.cards[card].name}</span>
              </li>
            )}
          </For>
        </ul>
      </aside>
    </Show>
  )
}
