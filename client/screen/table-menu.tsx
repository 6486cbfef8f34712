import { createSignal, For, Show } from 'solid-js'
import type { ClientRequest } from '../../game/command.ts'
import type { GameCode } from '../../game/identity.ts'
import { CROWD_SEAT, NAME_UNITS_MAX } from '../../game/limits.ts'
import type { SeatView, View } from '../../game/view.ts'
import { Avatar } from '../shared/avatar.tsx'
import type { KeptSwitch } from '../shared/kept-switch.ts'
import { words } from '../shared/words.ts'
import { MoveHost } from './move-host.tsx'
import { calmPicture, costMeter, hiddenCode } from './switches.ts'
import './table-menu.css'

const say = words.screen.table

interface TableMenuProps {
  readonly code: GameCode
  readonly view: View
  /** Why the last thing asked for was refused; empty where it was not. */
  readonly trouble: string
  /** Resolves to whether it was done. */
  ask(request: ClientRequest): Promise<boolean>
}

/** What the host does about people while the day is on: names, seats, the door, the end. */
export function TableMenu(props: TableMenuProps) {
  let dialog: HTMLDialogElement | undefined
  const [isEnding, setEnding] = createSignal(false)
  const close = () => {
    setEnding(false)
    dialog?.close()
  }
  const end = () => {
    if (!isEnding()) return setEnding(true)
    props.ask({ type: 'EndGame' })
    close()
  }
  return (
    <>
      <button type="button" class="button quiet" onClick={() => dialog?.showModal()}>
        {say.open}
      </button>
      <dialog class="table-menu board" aria-labelledby="table-menu-title" ref={dialog}>
        <header>
          <h2 id="table-menu-title">{say.title}</h2>
          <button type="button" class="button" onClick={close}>
            {say.close}
          </button>
        </header>
        <ul>
          <For
            each={props.view.seats.map(({ seat }) => seat).filter((seat) => seat !== CROWD_SEAT)}
          >
            {(number) => (
              <Show when={props.view.seats.find(({ seat }) => seat === number)}>
                {(seat) => <Row seat={seat()} ask={props.ask} />}
              </Show>
            )}
          </For>
        </ul>
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
        <footer>
          <button
            type="button"
            class="button quiet"
            onClick={() => props.ask({ type: 'LockRoom', isLocked: !props.view.isRoomLocked })}
          >
            {props.view.isRoomLocked ? words.screen.lobby.unlock : words.screen.lobby.lock}
          </button>
          <SwitchButton of={hiddenCode} label={say.hideCode} />
          <SwitchButton of={costMeter} label={say.cost} />
          <SwitchButton of={calmPicture} label={say.calm} />
          <MoveHost code={props.code} ask={props.ask} />
          <button
            type="button"
            class="button danger"
            disabled={props.view.phase.type === 'race'}
            onClick={end}
          >
            {isEnding() ? say.endForSure : say.end}
          </button>
        </footer>
      </dialog>
    </>
  )
}

function SwitchButton(props: { of: KeptSwitch; label: string }) {
  return (
    <button
      type="button"
      class="button quiet"
      aria-pressed={props.of.isOn()}
      onClick={() => props.of.flip()}
    >
      {props.label}
    </button>
  )
}

function Row(props: { seat: SeatView; ask(request: ClientRequest): void }) {
  const rename = (name: string) =>
    name !== props.seat.name && props.ask({ type: 'RenameSeat', seat: props.seat.seat, name })
  return (
    <li classList={{ kicked: props.seat.isKicked }}>
      <Avatar avatar={props.seat.avatar} seat={props.seat.seat} isAway={props.seat.isAway} />
      <input
        aria-label={say.nameOf(props.seat.name)}
        value={props.seat.name}
        maxLength={NAME_UNITS_MAX}
        onChange={({ currentTarget }) => rename(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      <small>
        {props.seat.isKicked ? say.kicked : props.seat.sitter !== 'human' ? say.bot : ''}
      </small>
      <Show when={props.seat.isKicked || props.seat.sitter === 'human'}>
        <button
          type="button"
          class="button quiet"
          aria-label={
            props.seat.isKicked
              ? say.restoreName(props.seat.name)
              : words.screen.lobby.remove(props.seat.name)
          }
          onClick={() =>
            props.ask({
              type: props.seat.isKicked ? 'RestoreSeat' : 'RemoveSeat',
              seat: props.seat.seat,
            })
          }
        >
          {props.seat.isKicked ? say.restore : say.kick}
        </button>
      </Show>
    </li>
  )
}
