import { createMemo, For, Show } from 'solid-js'
import { USES_CLOSE_MS } from '../../../game/limits.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { Creature } from '../../shared/creature.tsx'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import { racersOf } from '../racers.ts'
import './ballot.css'
import { createVote } from './vote.ts'

const say = words.screen.ballot

interface BallotProps {
  readonly session: Session
  readonly phase: PhaseViewOf<'paddock'>
}

/** The crowd's part in the paddock: a racer to back and a card to play, both from one tap each. */
export function Ballot(props: BallotProps) {
  const round = createMemo(() => props.phase.round)
  const vote = createVote(props.session, () => round().commitment)
  const { racer, card, isCast, trouble } = vote
  const now = createNow(props.session, 500)
  const isClosed = () => {
    const { endsAtMs } = props.phase.span
    return endsAtMs !== null && now() > endsAtMs - USES_CLOSE_MS
  }
  const said = () => {
    if (isClosed()) return say.closed
    if (isCast()) return say.cast
    return racer() === null && card() === null ? say.lead : say.half
  }
  return (
    <section class="board ballot" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p role="status">{said()}</p>
      <fieldset disabled={isClosed()}>
        <legend>{say.racer}</legend>
        <For each={racersOf(round())}>
          {(one) => (
            <button
              type="button"
              class="choice"
              aria-pressed={racer() === one.racer}
              onClick={() => vote.chooseRacer(one.racer)}
            >
              <RacerBadge racer={one} />
              <Creature kind={one.species.kind} colour={one.colour} racer={one.racer} />
              <span>{one.name}</span>
              <b class="figures">{words.odds(one.odds.win)}</b>
            </button>
          )}
        </For>
      </fieldset>
      <fieldset class="cards" disabled={isClosed()}>
        <legend>{say.card}</legend>
        <For each={round().crowdCards}>
          {(one, at) => (
            <button
              type="button"
              class="choice"
              aria-pressed={card() === at()}
              onClick={() => vote.chooseCard(at())}
            >
              <CardFace card={one} />
              <span>
                <strong>{words.cards[one].name}</strong> <small>{words.cards[one].does}</small>
              </span>
            </button>
          )}
        </For>
      </fieldset>
      <Show when={trouble() !== ''}>
        <p class="trouble" role="alert">
          {trouble()}
        </p>
      </Show>
    </section>
  )
}
