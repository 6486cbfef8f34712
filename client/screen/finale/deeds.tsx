import { createEffect, createMemo, createSignal, For, onCleanup, Show } from 'solid-js'
import { RIVAL_PEARLS } from '../../../game/limits.ts'
import type { Deed, RivalFact } from '../../../game/phase.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { CardFace } from '../../shared/card-face.tsx'
import { verdictText } from '../../shared/verdict.ts'
import { words } from '../../shared/words.ts'
import { deedText } from './deed-text.ts'
import './deeds.css'

const say = words.screen.finale
const PER_PAGE = 8
const PAGE_MS = 7_000

interface DeedsProps {
  readonly deeds: readonly Deed[]
  readonly rivals: readonly RivalFact[]
  seatOf(seat: number): SeatView | undefined
}

/** Who did what all day, and whose rival was who. Nobody scrolls a TV: the pages turn by themselves. */
export function Deeds(props: DeedsProps) {
  const [page, setPage] = createSignal(0)
  const [isHeld, setHeld] = createSignal(false)
  const count = () => props.deeds.length + props.rivals.length
  const pages = createMemo(() => Math.ceil(count() / PER_PAGE))
  const nameOf = (seat: number) => props.seatOf(seat)?.name ?? ''
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
      <Show when={props.deeds.length === 0}>
        <p>{say.noDeeds}</p>
      </Show>
      <ul onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
        <For each={props.deeds}>
          {(deed, at) => (
            <li classList={{ elsewhere: isElsewhere(at()) }}>
              <DeedRow deed={deed} seatOf={props.seatOf} nameOf={nameOf} />
            </li>
          )}
        </For>
        <For each={props.rivals}>
          {(fact, at) => (
            <li classList={{ elsewhere: isElsewhere(props.deeds.length + at()) }}>
              <RivalRow fact={fact} seatOf={props.seatOf} nameOf={nameOf} />
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

interface People {
  seatOf(seat: number): SeatView | undefined
  nameOf(seat: number): string
}

function DeedRow(props: People & { deed: Deed }) {
  const { card, seat, verdict } = props.deed
  return (
    <>
      <Avatar avatar={props.seatOf(seat)?.avatar ?? 0} seat={seat} />
      <CardFace card={card} />
      <p>
        <span class="doer">
          <strong>{props.nameOf(seat)}</strong>{' '}
          {verdict && <em class={verdict}>{verdictText(card, verdict)}</em>}
        </span>
        <span>{deedText(props.deed, props.nameOf)}</span>
      </p>
    </>
  )
}

function RivalRow(props: People & { fact: RivalFact }) {
  const { seat, rival, round, isPaid } = props.fact
  return (
    <>
      <Avatar avatar={props.seatOf(seat)?.avatar ?? 0} seat={seat} />
      <Avatar avatar={props.seatOf(rival)?.avatar ?? 0} seat={rival} />
      <p>
        <span class="doer">
          <strong>{say.rival(props.nameOf(seat), props.nameOf(rival))}</strong>
        </span>
        <span>
          {isPaid ? say.ruined(round, words.number(RIVAL_PEARLS, true)) : say.notRuined(round)}
        </span>
      </p>
    </>
  )
}
