import { createMemo, For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { SeatBet } from '../../../game/phase.ts'
import type { SeatView } from '../../../game/view.ts'
import { Avatar } from '../../shared/avatar.tsx'
import type { Box } from '../../shared/box.ts'
import type { RacerAt } from '../../shared/playout.ts'
import { words } from '../../shared/words.ts'
import { RacerBadge } from '../parts/racer-badge.tsx'
import type { RacerLook } from '../racers.ts'
import { type BurstAt, createBurstLayout } from './burst-layout.ts'
import type { Extent } from './creature-sprite.ts'
import { HOP_LOOKS, type Projection } from './projection.ts'
import { TagCards } from './tag-cards.tsx'
import { createTagLayout, type Tagged } from './tag-layout.ts'

const BACKERS_SHOWN = 5
/** Where shouts come from: the stand behind the far edge, over its guests' heads. */
const STAND_ACROSS = -0.1
const STAND_METRES = 0.7
const EDGE_PX = 8
/** Where there is no picture, nobody is hidden. */
const NO_BODY: Extent = { left: -0.7, right: 0, top: 0 }
/** A tag holds on to its racer's back by so many metres. */
const HOLD_METRES = 0.08
/** So much of a tag is below its racer's feet. */
const SUNK = 0.12

interface TagsProps {
  readonly racers: readonly RacerLook[]
  readonly bets: readonly SeatBet[]
  readonly seats: readonly SeatView[]
  /** The cards that work on each racer. */
  readonly cards: readonly (readonly CardId[])[]
}

/** Names that run behind the racers, with the faces of those who backed them. */
export function Tags(props: TagsProps) {
  return <For each={props.racers}>{(racer) => <Tag racer={racer} {...props} />}</For>
}

function Tag(props: TagsProps & { racer: RacerLook }) {
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
      <TagCards cards={props.cards[props.racer.racer] ?? []} />
    </div>
  )
}

interface Size {
  readonly width: number
  readonly height: number
  readonly badgePx: number
}

const UNKNOWN: Size = { width: 0, height: 0, badgePx: 0 }
const sizes = new WeakMap<Element, Size>()

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const { offsetWidth: width, offsetHeight: height } = target as HTMLElement
    const badgePx = target.querySelector<HTMLElement>('.badge')?.offsetWidth ?? 0
    sizes.set(target, { width, height, badgePx })
  }
})

/**
 * How large a tag or a burst is, as the layout tells by itself: to ask between two pictures would
 * have all of it laid out once more. Unknown in an element's first picture.
 */
function sizeOf(element: HTMLElement): Size {
  const known = sizes.get(element)
  if (known !== undefined) return known
  sizes.set(element, UNKNOWN)
  observer.observe(element)
  return UNKNOWN
}

/** Moves tags and bursts with their racers: straight to the elements, sixty times a second. */
export function createTagPlacer(
  overlay: HTMLElement,
): (racers: readonly RacerAt[], world: Projection, extents: readonly Extent[]) => void {
  const layout = createTagLayout()
  const layBursts = createBurstLayout()
  return (racers, world, extents) => {
    const tags = [...overlay.querySelectorAll<HTMLElement>('[data-tag]')]
    if (tags.length === racers.length) {
      const tagged = racers.map((racer, at) =>
        taggedAt(racer, extents[at] ?? NO_BODY, world, tags[at] as HTMLElement),
      )
      const forms = layout(tagged, performance.now())
      for (const [at, tag] of tags.entries()) {
        const form = forms[at] ?? 'worn'
        if (tag.dataset.form !== form) tag.dataset.form = form
        const { right, bottom } =
          form === 'worn' ? wornBy(tagged[at] as Sized) : (tagged[at] as Sized).full
        moveTo(tag, right, bottom)
      }
    }
    const bursts = [...overlay.querySelectorAll<HTMLElement>('[data-burst]')]
    if (bursts.length > 0) placeBursts(bursts, racers, world, layBursts)
  }
}

interface Sized extends Tagged {
  readonly badgePx: number
}

/** A tag hangs at its racer's back, and goes half-way up with its hops, so that it can be read. */
function taggedAt(racer: RacerAt, extent: Extent, world: Projection, tag: HTMLElement): Sized {
  const across = world.across(racer.lane)
  const scale = world.scale(across)
  const x = world.x(racer.xMetres, across)
  const flight = racer.heightMetres * HOP_LOOKS * scale
  const feet = world.y(across) - flight
  const { width, height, badgePx } = sizeOf(tag)
  const back = x + (extent.left + HOLD_METRES) * scale
  const right = Math.max(EDGE_PX + width, Math.min(world.width - EDGE_PX, back))
  const bottom = world.y(across) - flight / 2 + SUNK * height
  const behind = (px: number): Box => ({ left: right - px, top: bottom - height, right, bottom })
  return {
    body: {
      left: x + extent.left * scale,
      right: x + extent.right * scale,
      top: feet + extent.top * scale,
      bottom: feet,
    },
    full: behind(width),
    short: behind(badgePx),
    badgePx,
  }
}

/** Its number over the top of its head. */
const wornBy = ({ body, badgePx }: Sized) => ({
  right: (body.left + body.right + badgePx) / 2,
  bottom: body.top + badgePx / 2,
})

/** The ranking and what the caller says take so much of the height. */
const CALLED_TO = 0.24

/** Over the heads of the stand, where they hide nobody who runs. */
function placeBursts(
  bursts: readonly HTMLElement[],
  racers: readonly RacerAt[],
  world: Projection,
  layOut: ReturnType<typeof createBurstLayout>,
): void {
  const bottom = world.y(STAND_ACROSS) - STAND_METRES * world.scale(STAND_ACROSS)
  const placed = layOut(
    bursts.map((burst) => {
      const racer = racers[Number(burst.dataset.burst)]
      const x = racer ? world.x(racer.xMetres, world.across(racer.lane)) : 0
      return { key: burst, x, ...sizeOf(burst) }
    }),
    world.width,
    bottom - CALLED_TO * world.height,
  )
  for (const [at, burst] of bursts.entries()) {
    const { x, up } = placed[at] as BurstAt
    burst.style.transform = `translate3d(calc(${x.toFixed(1)}px - 50%), calc(${(bottom - up).toFixed(1)}px - 100%), 0)`
  }
}

/** By its lower right corner. */
function moveTo(element: HTMLElement, right: number, bottom: number): void {
  element.style.transform = `translate3d(calc(${right.toFixed(1)}px - 100%), calc(${bottom.toFixed(1)}px - 100%), 0)`
}
