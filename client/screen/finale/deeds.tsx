import { createEffect, createMemo, createSignal, For, onCleanup, Show } from 'solid-js'
import type { Deed } from '../../../game/phase.ts'
import { SPECIES } from '../../../game/race/species.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import './deeds.css'

const say = words.screen.finale
const PER_PAGE = 8
const PAGE_MS = 7_000

interface DeedsProps {
  readonly deeds: readonly Deed[]
  seatOf(seat: number): SeatView | undefined
}

/** Who did what all day. Nobody scrolls a TV: the pages turn by themselves. */
export function Deeds(props: DeedsProps) {
  const [page, setPage] = createSignal(0)
  const [isHeld, setHeld] = createSignal(false)
  const pages = createMemo(() => Math.ceil(props.deeds.length / PER_PAGE))
  createEffect(() => {
    if (pages() < 2 || isHeld()) return
    const timer = setInterval(() => setPage((now) => (now + 1) % pages()), PAGE_MS)
    onCleanup(() => clearInterval(timer))
  })
  const isElsewhere = (at: number) => Math.floor(at / PER_PAGE) !== page()
  return (
    <div class="board deeds">
      <h2>
        {say.deeds}{' '}
        <Show when={pages() > 1}>
          <span class="page figures">{say.page(page() + 1, pages())}</span>
        </Show>
      </h2>
      <Show when={props.deeds.length > 0} fallback={<p>{say.noDeeds}</p>}>
        <ul onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
          <For each={props.deeds}>
            {(deed, at) => (
              <li classList={{ elsewhere: isElsewhere(at()) }}>
                <DeedRow deed={deed} seat={props.seatOf(deed.seat)} seatOf={props.seatOf} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}

interface DeedRowProps {
  readonly deed: Deed
  readonly seat: SeatView | undefined
  seatOf(seat: number): SeatView | undefined
}

function DeedRow(props: DeedRowProps) {
  const { card, species, seats, round, verdict, seat } = props.deed
  const whom = [
    ...species.map((one) => SPECIES[one]?.name ?? ''),
    ...seats.map((one) => props.seatOf(one)?.name ?? ''),
  ]
  return (
    <>
      <Avatar avatar={props.seat?.avatar ?? 0} seat={seat} />
      <CardFace card={card} />
      <p>
        <span class="doer">
          <strong>{props.seat?.name}</strong>{' '}
          {verdict && <em class={verdict}>{words.verdicts[verdict]}</em>}
        </span>
        <span>
          {say.deed({
            card: words.cards[card].name,
            whom,
            round,
          })}
        </span>
      </p>
    </>
  )
}
