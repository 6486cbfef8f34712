import { createMemo, For, Show } from 'solid-js'
import { CROWD_SEAT } from '../../../game/limits.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { PhaseViewOf, SeatView, View } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import type { Session } from '../../shared/session.ts'
import { words } from '../../shared/words.ts'
import { createNow } from '../now.ts'
import { Countdown } from '../parts/countdown.tsx'
import { OddsBoard } from '../parts/odds-board.tsx'
import { TrackStrip } from '../parts/track-strip.tsx'
import { createRacers } from '../racers.ts'
import { AboutRacer } from './about-racer.tsx'
import { Ballot } from './ballot.tsx'
import './paddock.css'
import { pageAt } from './pages.ts'
import { signsOf } from './signs.ts'
import { tauntText } from './taunt-words.ts'
import { tauntAt } from './taunts.ts'

const say = words.screen.paddock
/** From so many guests on, the list of them needs the room of everything else. */
const CROWDED_SEATS = 11
/** Who has not locked in by then is nervous. */
const NERVES_MS = 20_000

interface PaddockProps {
  readonly session: Session
  readonly view: View
  readonly phase: PhaseViewOf<'paddock'>
}

/** While the phones are busy: what everybody may know, and who is done. */
export function Paddock(props: PaddockProps) {
  const round = createMemo(() => props.phase.round)
  const locked = createMemo(() => (props.phase.locked === 'hidden' ? [] : props.phase.locked))
  /** Nobody waits for the Crowd: it locks in as the paddock ends. */
  const players = createMemo(() => props.phase.inRound.filter((seat) => seat !== CROWD_SEAT))
  const nameOf = (seat: number) => props.view.seats.find((one) => one.seat === seat)?.name ?? ''
  const racers = createRacers(round)
  const now = createNow(props.session)
  const page = createMemo(() =>
    pageAt(now() - props.phase.span.startedAtMs, props.view.proofs.length > 0),
  )
  const isShort = createMemo(() => (props.phase.span.endsAtMs ?? Infinity) - now() < NERVES_MS)
  const taunt = createMemo(() => {
    const found = tauntAt(props.view, now() - props.phase.span.startedAtMs)
    return found ? tauntText(found, nameOf) : say.hint
  })
  const signs = createMemo(() => signsOf(props.phase.uses, nameOf))
  return (
    <section class="paddock">
      <Show when={signs().length > 0}>
        <div class="signs" role="status">
          <For each={signs()}>
            {({ card, text }) => (
              <p class="sign">
                <CardFace card={card} />
                {text}
              </p>
            )}
          </For>
        </div>
      </Show>
      <Show when={props.view.role === 'crowd' && round().crowdCards.length > 0}>
        <Ballot session={props.session} phase={props.phase} />
      </Show>
      <div class="board odds">
        <OddsBoard
          round={round()}
          middle={(racer) => (
            <Show when={racers()[racer]}>
              {(found) => <AboutRacer racer={found()} proofs={props.view.proofs} page={page()} />}
            </Show>
          )}
        />
      </div>
      <div class="board progress" classList={{ crowded: props.view.seats.length >= CROWDED_SEATS }}>
        <h1>{say.title}</h1>
        <Show when={props.phase.span.endsAtMs}>
          {(endsAtMs) => <Countdown session={props.session} endsAtMs={endsAtMs()} />}
        </Show>
        <p class="hint">{taunt()}</p>
        <p class="count" aria-live="polite">
          {say.lockedIn(locked().length, players().length)}
        </p>
        <Ticks
          seats={props.view.seats}
          locked={locked()}
          inRound={props.phase.inRound}
          isShort={isShort()}
        />
      </div>
      <TrackStrip track={round().track} racers={round().lineUp.length} />
    </section>
  )
}

interface TicksProps {
  readonly seats: readonly SeatView[]
  readonly locked: readonly SeatNumber[]
  readonly inRound: readonly SeatNumber[]
  /** Whoever has yet to lock in has little time. */
  readonly isShort: boolean
}

/** Who is done, and who still thinks. */
function Ticks(props: TicksProps) {
  return (
    <ul class="ticks" classList={{ short: props.isShort }}>
      <For each={props.seats.filter(({ sitter }) => sitter !== 'crowd')}>
        {(seat) => {
          const isLocked = () => props.locked.includes(seat.seat)
          const isLate = !props.inRound.includes(seat.seat)
          const doing = () => (isLate ? say.isLate : say.isThinking)
          return (
            <li classList={{ done: isLocked(), late: isLate }}>
              <Avatar avatar={seat.avatar} seat={seat.seat} isAway={seat.isAway} />
              <span>{seat.name}</span>
              <span class="unseen">{isLocked() ? say.isLocked : doing()}</span>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M3.500 10.5 L8 15 L16.5 5.5" />
              </svg>
            </li>
          )
        }}
      </For>
    </ul>
  )
}
