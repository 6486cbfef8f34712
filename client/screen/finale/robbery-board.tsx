import { For, Show } from 'solid-js'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace, cardColour } from '../../shared/card-face.tsx'
import { Pearl, Pearls } from '../../shared/pearl.tsx'
import { type Robbery, robberyText } from '../../shared/robbery.ts'
import { words } from '../../shared/words.ts'
import './robbery-board.css'

/** Pearls that are seen to go from one to the other. */
const SEEN_PEARLS = [0, 1, 2, 3, 4] as const

interface RobberyBoardProps {
  readonly robbery: Robbery
  seatOf(seat: number): SeatView | undefined
}

/** The worst robbery of the day: who, from whom, with what, and how much. */
export function RobberyBoard(props: RobberyBoardProps) {
  const nameOf = (seat: number) => props.seatOf(seat)?.name ?? ''
  return (
    <div class="board robbery">
      <h2>{words.robbery.title}</h2>
      <div class="scene">
        <Person seat={props.robbery.robber} seatOf={props.seatOf} part="robber" />
        <div class="loot" style={{ '--colour': cardColour(props.robbery.card) }}>
          <CardFace card={props.robbery.card} />
          <Show when={props.robbery.card === 'pickpocket'}>
            <span class="trail" aria-hidden="true">
              <For each={SEEN_PEARLS}>
                {(at) => (
                  <i style={{ '--at': at }}>
                    <Pearl />
                  </i>
                )}
              </For>
            </span>
          </Show>
        </div>
        <Person seat={props.robbery.victim} seatOf={props.seatOf} part="victim" />
      </div>
      <Show when={props.robbery.pearls}>{(pearls) => <Pearls pearls={pearls()} />}</Show>
      <p>{robberyText(props.robbery, nameOf)}</p>
    </div>
  )
}

function Person(props: { seat: number; part: string; seatOf: RobberyBoardProps['seatOf'] }) {
  return (
    <figure class={props.part}>
      <Avatar avatar={props.seatOf(props.seat)?.avatar ?? 0} seat={props.seat} />
      <figcaption>{props.seatOf(props.seat)?.name}</figcaption>
    </figure>
  )
}
