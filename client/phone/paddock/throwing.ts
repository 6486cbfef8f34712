import { createEffect, createMemo, createSignal } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { onEscape } from '../parts/focus.ts'
import { shake } from '../parts/shake.ts'
import type { Held } from './held.ts'
import type { Landing } from './landing.ts'
import { glide, homeOf, indexAt, place } from './throw-motion.ts'

/** A card in the air. */
export interface Flight {
  /** Its place in the row. */
  readonly at: number
  readonly held: Held
  /** Where the finger took hold of it, in pixels of the page. */
  readonly fromX: number
  readonly fromY: number
  readonly pointerId: number
  /** It is let go, and on its way to where it lands or back. */
  readonly isOver: boolean
}

export interface Throwing {
  /** Signals. */
  flight(): Flight | null
  /** Which of the landings the card is over. */
  aim(): number | null
  /** What the card in the air may land on, in the order of the list. */
  landings(): readonly Landing[]
  /** What the row hears of fingers. */
  readonly row: {
    onPointerDown(event: PointerEvent): void
    onPointerMove(event: PointerEvent): void
    onPointerUp(event: PointerEvent): void
    onPointerCancel(event: PointerEvent): void
  }
  /** The picture of the card that is in the air, and the list of what it may land on. */
  readonly parts: { card?: HTMLElement; landings?: HTMLElement }
}

interface Options {
  /** The card at this place of the row, where it can be thrown. */
  throwable(at: number): Held | null
  landingsFor(card: CardId): readonly Landing[]
  onLand(held: Held, landing: Landing): void
}

/** Until then it may be a tap, or the row being flicked. */
const SLOP_PX = 8
/** What lay under the finger when the list came up is not aimed at this near to there. */
const ARMED_PX = 28

/** A card is dragged up out of its row and let go over what it is for; anywhere else it comes back. */
export function createThrowing({ throwable, landingsFor, onLand }: Options): Throwing {
  const [flight, setFlight] = createSignal<Flight | null>(null)
  const [aim, setAim] = createSignal<number | null>(null)
  const landings = createMemo(() => {
    const card = flight()?.held.card
    return card ? landingsFor(card) : []
  })
  const parts: Throwing['parts'] = {}
  let held: Omit<Flight, 'isOver'> | null = null

  const end = () => {
    setFlight(null)
    setAim(null)
  }
  /** The choice is made by now: what moves after it is for the eye. */
  const leave = (landing: number | null) => {
    const flown = flight()
    held = null
    if (flown === null || flown.isOver) return
    setFlight({ ...flown, isOver: true })
    const move =
      parts.card && glide(parts.card, homeOf(flown, parts.landings?.children[landing ?? -1]))
    // A card that is thrown meanwhile has the place.
    const isStill = () => flight()?.pointerId === flown.pointerId && flight()?.isOver
    if (move) move.then(() => isStill() && end())
    else end()
  }
  const cancel = () => leave(null)

  createEffect(() => {
    const flown = flight()
    // Somebody took it, or a gag fell, while it was in the air.
    if (flown && !flown.isOver && throwable(flown.at)?.card !== flown.held.card) cancel()
  })
  onEscape(cancel)

  const lift = (row: Element) => {
    if (held === null) return
    // What is under the finger may be drawn anew; the row stays.
    row.setPointerCapture(held.pointerId)
    for (const move of parts.card?.getAnimations?.() ?? []) move.cancel()
    setAim(null)
    setFlight({ ...held, isOver: false })
  }
  const follow = (event: PointerEvent, { fromX, fromY }: Flight) => {
    place(parts.card, event.clientX, event.clientY, event.clientX - fromX)
    const isNear = Math.hypot(event.clientX - fromX, event.clientY - fromY) < ARMED_PX
    const under = indexAt(parts.landings, event.clientX, event.clientY)
    const next = isNear && under === indexAt(parts.landings, fromX, fromY) ? null : under
    if (next !== null && next !== aim() && landings()[next]?.isLegal) shake('tap')
    setAim(next)
  }

  const row: Throwing['row'] = {
    onPointerDown(event) {
      // A second finger changes nothing; the first one goes on.
      if (held !== null || !event.isPrimary || event.button !== 0) return
      const at = placeInRow(event)
      const one = throwable(at)
      if (!one) return
      const { clientX, clientY, pointerId } = event
      held = { at, held: one, fromX: clientX, fromY: clientY, pointerId }
    },
    onPointerMove(event) {
      if (held?.pointerId !== event.pointerId) return
      if (flight()?.isOver !== false) {
        const asideX = Math.abs(event.clientX - held.fromX)
        const upY = held.fromY - event.clientY
        if (Math.max(asideX, Math.abs(upY)) < SLOP_PX) return
        if (upY <= asideX) {
          held = null
          return
        }
        lift(event.currentTarget as Element)
      }
      const flown = flight()
      if (flown) follow(event, flown)
    },
    onPointerUp(event) {
      if (held?.pointerId !== event.pointerId) return
      const flown = flight()
      if (flown === null || flown.isOver) {
        held = null
        return
      }
      follow(event, flown)
      const at = aim()
      const landing = at === null ? undefined : landings()[at]
      if (!landing?.isLegal) return cancel()
      leave(at)
      onLand(flown.held, landing)
      shake('thrown')
    },
    onPointerCancel(event) {
      if (held?.pointerId === event.pointerId) cancel()
    },
  }
  return { flight, aim, landings, row, parts }
}

function placeInRow(event: PointerEvent): number {
  const card = (event.target as Element).closest('.card')
  return card ? [...(event.currentTarget as Element).children].indexOf(card) : -1
}
