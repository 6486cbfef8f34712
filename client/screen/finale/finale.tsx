import { createEffect, createMemo, For, on, Show } from 'solid-js'
import { worthPearls } from '../../../game/money/standings.ts'
import type { PhaseViewOf, SeatView, View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { PODIUM_PLACES, type Telling, type Told, toldAt } from '../../shared/ceremony.ts'
import { FairPlay } from '../../shared/fairness/fair-play.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { type Ranked, rank } from '../../shared/ranks.ts'
import { worstRobbery } from '../../shared/robbery.ts'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { createAsking } from '../parts/asking.ts'
import { play } from '../sound/mixer.ts'
import { Deeds } from './deeds.tsx'
import './finale.css'
import './honours.css'
import { RobberyBoard } from './robbery-board.tsx'

const say = words.screen.finale

interface FinaleProps {
  readonly session: Session
  readonly view: View
  readonly phase: PhaseViewOf<'finale'>
  readonly isHost: boolean
}

/** The podium, the awards, and who did what all day. */
export function Finale(props: FinaleProps) {
  const { ask, trouble } = createAsking(props.session)
  const seatOf = (number: number) => props.view.seats.find(({ seat }) => seat === number)
  const ranks = createMemo(() => rank(props.phase.standings))
  const winner = () => seatOf(ranks()[0]?.seat ?? -1)
  const onPodium = createMemo(() => ranks().slice(0, PODIUM_PLACES))
  const robbery = createMemo(() => worstRobbery(props.phase.deeds))
  const told = createTold(props, () => ({
    awards: props.phase.awards.length,
    hasRobbery: robbery() !== null,
    steps: onPodium().length,
  }))
  return (
    <section class="finale">
      <h1 class="headline" aria-live="polite">
        {told().hasWinner ? say.title(winner()?.name ?? '') : say.suspense}
      </h1>
      <section class="fairness" aria-label={words.fairness.title}>
        <FairPlay
          session={props.session}
          proofs={props.view.proofs}
          nameOf={(seat) => seatOf(seat)?.name ?? ''}
        />
      </section>
      <ol class="podium" aria-label={say.podium}>
        <For each={onPodium()}>
          {(standing, at) => (
            <Step
              standing={standing}
              step={at() + 1}
              seat={seatOf(standing.seat)}
              isTold={told().steps >= onPodium().length - at()}
            />
          )}
        </For>
      </ol>
      <div class="board honours">
        <Awards awards={props.phase.awards} told={told().awards} seatOf={seatOf} />
        <div class="untold group" classList={{ told: told().steps > 0 }}>
          <Rest ranks={ranks().slice(PODIUM_PLACES)} seatOf={seatOf} />
        </div>
      </div>
      {/* It gives its place to the deeds. */}
      <Show when={!told().hasDeeds && robbery()}>
        {(worst) => (
          <div class="untold group" classList={{ told: told().hasRobbery }}>
            <RobberyBoard robbery={worst()} seatOf={seatOf} />
          </div>
        )}
      </Show>
      <div class="untold group" classList={{ told: told().hasDeeds }}>
        <Deeds deeds={props.phase.deeds} rivals={props.phase.rivals} seatOf={seatOf} />
      </div>
      <Show when={props.isHost}>
        <p class="again">
          <button type="button" class="button primary" onClick={() => ask({ type: 'PlayAgain' })}>
            {say.playAgain}
          </button>
          <span role="alert">{trouble()}</span>
        </p>
      </Show>
    </section>
  )
}

/** What of it is told by now; each beat is heard. */
function createTold(props: FinaleProps, telling: () => Telling): () => Told {
  const now = createNow(props.session, 100)
  const told = createMemo(
    () => toldAt(now() - props.phase.span.startedAtMs, telling()),
    undefined,
    { equals: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  )
  const beats = createMemo(() => told().awards + Number(told().hasRobbery) + told().steps)
  createEffect(on(beats, () => play(told().hasWinner ? 'finale' : 'lamp'), { defer: true }))
  return told
}

type SeatOf = (seat: number) => SeatView | undefined

interface StepProps {
  readonly standing: Ranked
  readonly step: number
  readonly seat: SeatView | undefined
  readonly isTold: boolean
}

function Step(props: StepProps) {
  return (
    <li class={`step step-${props.step} untold`} classList={{ told: props.isTold }}>
      <Avatar avatar={props.seat?.avatar ?? 0} seat={props.standing.seat} />
      <p class="plaque">
        <strong>{props.seat?.name}</strong>
        <Pearls pearls={worthPearls(props.standing)} />
      </p>
      <span class="block">{words.ordinal(props.standing.rank)}</span>
    </li>
  )
}

interface AwardsProps {
  readonly awards: FinaleProps['phase']['awards']
  /** So many of them, from the first. */
  readonly told: number
  readonly seatOf: SeatOf
}

function Awards(props: AwardsProps) {
  return (
    <Show when={props.awards.length > 0}>
      <h2>{say.awards}</h2>
      <ul class="awards">
        <For each={props.awards}>
          {({ award, seat, figure }, at) => (
            <li class="untold" classList={{ told: at() < props.told }}>
              <Avatar avatar={props.seatOf(seat)?.avatar ?? 0} seat={seat} />
              <span>
                <strong>{words.awards[award].name}</strong>
                <b>{props.seatOf(seat)?.name}</b>
                <small>
                  {say.award(words.awards[award].does, words.awards[award].figure(figure))}
                </small>
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Rest(props: { ranks: readonly Ranked[]; seatOf: SeatOf }) {
  return (
    <Show when={props.ranks.length > 0}>
      <h2 class="unseen">{say.rest}</h2>
      <ol class="rest">
        <For each={props.ranks}>
          {(standing) => (
            <li>
              <span class="figures">{standing.rank}.</span>
              <Avatar avatar={props.seatOf(standing.seat)?.avatar ?? 0} seat={standing.seat} />
              <span class="name">{props.seatOf(standing.seat)?.name}</span>
              <Pearls pearls={worthPearls(standing)} />
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}
