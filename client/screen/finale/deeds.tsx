import { createMemo, For, Show } from 'solid-js'
import { RIVAL_PEARLS } from '../../../game/limits.ts'
import type { Deed, RivalFact } from '../../../game/phase.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import { bestDeeds, type Doing, isRival } from '../../shared/best-deeds.ts'
import { CardFace } from '../../shared/card-face.tsx'
import { Pearls } from '../../shared/pearl.tsx'
import { verdictText } from '../../shared/verdict.ts'
import { words } from '../../shared/words.ts'
import { deedText } from './deed-text.ts'
import './deeds.css'

const say = words.screen.finale
/** Nobody scrolls a television, and nobody reads ten pages off it. */
const TOLD_ON_SCREEN = 5

interface DeedsProps {
  readonly deeds: readonly Deed[]
  readonly rivals: readonly RivalFact[]
  seatOf(seat: number): SeatView | undefined
}

/** The best of who did what; on a phone that looks on, all of it, as on the players’. */
export function Deeds(props: DeedsProps) {
  const all = (): readonly Doing[] => [...props.deeds, ...props.rivals]
  const best = createMemo(() => bestDeeds(props.deeds, props.rivals, TOLD_ON_SCREEN))
  const nameOf = (seat: number) => props.seatOf(seat)?.name ?? ''
  const rows = (told: readonly Doing[]) => (
    <For each={told}>
      {(one) => (
        <li>
          {isRival(one) ? (
            <RivalRow fact={one} seatOf={props.seatOf} nameOf={nameOf} />
          ) : (
            <DeedRow deed={one} seatOf={props.seatOf} nameOf={nameOf} />
          )}
        </li>
      )}
    </For>
  )
  return (
    <div class="board deeds">
      <h2>{say.deeds}</h2>
      <Show when={props.deeds.length === 0}>
        <p>{say.noDeeds}</p>
      </Show>
      <ul class="best">{rows(best())}</ul>
      <ul class="all">{rows(all())}</ul>
      <Show when={all().length > best().length}>
        <p class="more">{say.moreDeeds(all().length - best().length)}</p>
      </Show>
    </div>
  )
}

interface People {
  seatOf(seat: number): SeatView | undefined
  nameOf(seat: number): string
}

function DeedRow(props: People & { deed: Deed }) {
  const { card, seat, verdict, pearls } = props.deed
  return (
    <>
      <Avatar avatar={props.seatOf(seat)?.avatar ?? 0} seat={seat} />
      <CardFace card={card} />
      <p>
        <span class="doer">
          <strong>{props.nameOf(seat)}</strong>{' '}
          {verdict && <em class={verdict}>{verdictText(card, verdict)}</em>}
          {pearls > 0 && <Pearls pearls={pearls} />}
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
