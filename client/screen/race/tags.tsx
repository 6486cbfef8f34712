import { createMemo, For, Show } from 'solid-js'
import type { SeatBet } from '../../../game/phase.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import type { RacerAt } from '../../shared/playout.ts'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import type { RacerOnScreen } from '../racers.ts'
import type { Projection } from './projection.ts'

const BACKERS_SHOWN = 5
/** Metres from a racer's middle to its back, where its tag hangs. */
const BACK_METRES = 0.72
/** Where a shout's burst comes out, above the ground. */
const MOUTH_METRES = 1.25
const EDGE_PX = 8

interface TagsProps {
  readonly racers: readonly RacerOnScreen[]
  readonly bets: readonly SeatBet[]
  readonly seats: readonly SeatView[]
}

/** Names that run behind the racers, with the faces of those who backed them. */
export function Tags(props: TagsProps) {
  return <For each={props.racers}>{(racer) => <Tag racer={racer} {...props} />}</For>
}

function Tag(props: TagsProps & { racer: RacerOnScreen }) {
  const backers = createMemo(() => {
    const seats = new Set(
      props.bets.filter((bet) => bet.racer === props.racer.racer).map(({ seat }) => seat),
    )
    return props.seats.filter(({ seat }) => seats.has(seat))
  })
  return (
    <div class="tag" data-tag={props.racer.racer}>
      <span class="backers">
        <For each={backers().slice(0, BACKERS_SHOWN)}>
          {(seat) => <Avatar avatar={seat.avatar} seat={seat.seat} />}
        </For>
        <Show when={backers().length > BACKERS_SHOWN}>
          <b>+{backers().length - BACKERS_SHOWN}</b>
        </Show>
        <Show when={backers().length > 0}>
          <span class="unseen">
            {words.screen.race.backedBy(words.all(backers().map(({ name }) => name)))}
          </span>
        </Show>
      </span>
      <span class="name">{props.racer.name}</span>
      <RacerBadge racer={props.racer} />
    </div>
  )
}

const widths = new WeakMap<HTMLElement, { px: number; atMs: number }>()
const WIDTH_LIFE_MS = 500

/** How wide a tag or a burst is, asked of the layout now and then only: asking is slow. */
function widthOf(element: HTMLElement): number {
  const known = widths.get(element)
  const nowMs = performance.now()
  if (known !== undefined && nowMs - known.atMs < WIDTH_LIFE_MS) return known.px
  const px = element.offsetWidth
  widths.set(element, { px, atMs: nowMs })
  return px
}

/** Moves tags and bursts with their racers: straight to the elements, sixty times a second. */
export function placeTags(
  overlay: HTMLElement,
  racers: readonly RacerAt[],
  world: Projection,
): void {
  for (const element of overlay.querySelectorAll<HTMLElement>('[data-tag]')) {
    const racer = racers[Number(element.dataset.tag)]
    if (racer === undefined) continue
    const across = world.across(racer.lane)
    const x = world.x(racer.xMetres - BACK_METRES, across)
    const left = Math.max(EDGE_PX + widthOf(element), Math.min(world.width - EDGE_PX, x))
    element.style.transform = `translate3d(calc(${left.toFixed(1)}px - 100%), calc(${world.y(across).toFixed(1)}px - 88%), 0)`
  }
  for (const element of overlay.querySelectorAll<HTMLElement>('[data-burst]')) {
    const racer = racers[Number(element.dataset.burst)]
    if (racer === undefined) continue
    const across = world.across(racer.lane)
    const half = widthOf(element) / 2 + EDGE_PX
    const x = Math.max(half, Math.min(world.width - half, world.x(racer.xMetres, across)))
    const y = world.y(across) - MOUTH_METRES * world.scale(across)
    element.style.transform = `translate3d(calc(${x.toFixed(1)}px - 50%), calc(${y.toFixed(1)}px - 100%), 0)`
  }
}
