import { createMemo, createSignal, For, Show } from 'solid-js'
import { USES_CLOSE_MS } from '../../../game/limits.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { Creature } from '../../shared/creature.tsx'
import type { Session } from '../../shared/session.ts'
import { keepVote, keptVote } from '../../shared/stored-keys.ts'
import { refusalText, words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import { racersOf } from '../racers.ts'
import './ballot.css'

const say = words.screen.ballot

interface BallotProps {
  readonly session: Session
  readonly phase: PhaseViewOf<'paddock'>
}

/** The crowd's part in the paddock: a racer to back and a card to play, both from one tap each. */
export function Ballot(props: BallotProps) {
  const { code } = props.session
  const round = createMemo(() => props.phase.round)
  const kept = keptVote(code, round().commitment)
  const [racer, setRacer] = createSignal<number | null>(kept?.racer ?? null)
  const [card, setCard] = createSignal<number | null>(kept?.card ?? null)
  const [isCast, setCast] = createSignal(kept !== null)
  const [trouble, setTrouble] = createSignal('')
  const now = createNow(props.session, 500)
  const isClosed = () => {
    const { endsAtMs } = props.phase.span
    return endsAtMs !== null && now() > endsAtMs - USES_CLOSE_MS
  }
  const cast = async () => {
    const [backed, wanted] = [racer(), card()]
    if (backed === null || wanted === null) return
    const vote = { racer: backed, card: wanted }
    const answer = await props.session.ask({ type: 'Vote', ...vote })
    setTrouble(answer.ok ? '' : refusalText(answer.error))
    if (!answer.ok) return
    keepVote(code, round().commitment, vote)
    setCast(true)
  }
  const choose = (set: (at: number) => void, at: number) => {
    set(at)
    void cast()
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
              onClick={() => choose(setRacer, one.racer)}
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
              onClick={() => choose(setCard, at())}
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
