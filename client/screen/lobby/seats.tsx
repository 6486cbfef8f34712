import { createMemo, For, Show } from 'solid-js'
import type { ClientRequest } from '../../../game/command.ts'
import { SEATS_MAX } from '../../../game/limits.ts'
import { isBot } from '../../../game/state.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { words } from '../../shared/words.ts'

const say = words.screen.lobby
const ROWS = 4
/** Up to so many guests have large tiles; the free ones show that there is room. */
const ROOMY_SEATS = 8

interface SeatsProps {
  readonly seats: readonly SeatView[]
  readonly canRemove: boolean
  ask(request: ClientRequest): void
}

/** All seats, taken and free. */
export function Seats(props: SeatsProps) {
  const columns = createMemo(() => Math.ceil(Math.max(ROOMY_SEATS, props.seats.length) / ROWS))
  const free = createMemo(() => columns() * ROWS - props.seats.length)
  return (
    <ul
      class="seats"
      classList={{ full: columns() === SEATS_MAX / ROWS }}
      style={{ '--columns': columns() }}
    >
      <For each={props.seats}>
        {(seat) => <SeatTile seat={seat} canRemove={props.canRemove} ask={props.ask} />}
      </For>
      <For each={[...Array(Math.max(0, free())).keys()]}>
        {() => <li class="seat free" aria-hidden="true" />}
      </For>
    </ul>
  )
}

function SeatTile(props: {
  seat: SeatView
  canRemove: boolean
  ask(request: ClientRequest): void
}) {
  const { sitter } = props.seat
  return (
    <li class="seat" classList={{ away: props.seat.isAway }}>
      <Avatar avatar={props.seat.avatar} seat={props.seat.seat} isAway={props.seat.isAway} />
      <span class="who">
        <strong>{props.seat.name}</strong>
        <Show when={isBot(sitter) && sitter}>
          {(temperament) => <small>{words.temperaments[temperament()]}</small>}
        </Show>
        <Show when={props.seat.isAway}>
          <small>{words.isAway}</small>
        </Show>
      </span>
      <Show when={props.canRemove}>
        <button
          type="button"
          class="remove"
          aria-label={say.remove(props.seat.name)}
          onClick={() => props.ask({ type: 'RemoveSeat', seat: props.seat.seat })}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5 L15 15 M15 5 L5 15" />
          </svg>
        </button>
      </Show>
    </li>
  )
}
