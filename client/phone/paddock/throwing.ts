import { createEffect } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { onEscape } from '../parts/focus.ts'
import { shake } from '../parts/shake.ts'
import { createFlying, type Flying, type Grip } from './flying.ts'
import type { Held } from './held.ts'
import type { Landing } from './landing.ts'

export interface Throwing extends Pick<Flying, 'flight' | 'aim' | 'landings' | 'parts'> {
  /** What the row hears of fingers. */
  readonly row: {
    onPointerDown(event: PointerEvent): void
    onPointerMove(event: PointerEvent): void
    onPointerUp(event: PointerEvent): void
    onPointerCancel(event: PointerEvent): void
  }
}

interface Options {
  /** The card at this place of the row, where it can be thrown. */
  throwable(at: number): Held | null
  landingsFor(card: CardId): readonly Landing[]
  onLand(held: Held, landing: Landing): void
}

/** Until then it may be a tap, or the row being flicked. */
const SLOP_PX = 8

/** A card is dragged up out of its row and let go over what it is for; anywhere else it comes back. */
export function createThrowing({ throwable, landingsFor, onLand }: Options): Throwing {
  const { flight, aim, landings, parts, ...flying } = createFlying(landingsFor)
  let grip: Grip | null = null

  const leave = (landing: number | null) => {
    grip = null
    flying.leave(landing)
  }
  const cancel = () => leave(null)

  createEffect(() => {
    const flown = flight()
    // Somebody took it, or a gag fell, while it was in the air.
    if (flown && !flown.isOver && throwable(flown.at)?.card !== flown.held.card) cancel()
  })
  onEscape(cancel)

  const row: Throwing['row'] = {
    onPointerDown(event) {
      // A second finger changes nothing; the first one goes on.
      if (grip !== null || !event.isPrimary || event.button !== 0) return
      const at = placeInRow(event)
      const one = throwable(at)
      if (!one) return
      const { clientX, clientY, pointerId } = event
      grip = { at, held: one, fromX: clientX, fromY: clientY, pointerId }
    },
    onPointerMove(event) {
      if (grip?.pointerId !== event.pointerId) return
      if (flight()?.isOver !== false) {
        const asideX = Math.abs(event.clientX - grip.fromX)
        const upY = grip.fromY - event.clientY
        if (Math.max(asideX, Math.abs(upY)) < SLOP_PX) return
        if (upY <= asideX) {
          grip = null
          return
        }
        // What is under the finger may be drawn anew; the row stays.
        const row = event.currentTarget as Element
        row.setPointerCapture(grip.pointerId)
        flying.lift(grip)
      }
      const flown = flight()
      if (flown) flying.follow(event, flown)
    },
    onPointerUp(event) {
      if (grip?.pointerId !== event.pointerId) return
      const flown = flight()
      if (flown === null || flown.isOver) {
        grip = null
        return
      }
      flying.follow(event, flown)
      const at = aim()
      const landing = at === null ? undefined : landings()[at]
      if (!landing?.isLegal) return cancel()
      leave(at)
      onLand(flown.held, landing)
      shake('thrown')
    },
    onPointerCancel(event) {
      if (grip?.pointerId === event.pointerId) cancel()
    },
  }
  return { flight, aim, landings, row, parts }
}

function placeInRow(event: PointerEvent): number {
  const card = (event.target as Element).closest('.card')
  return card ? [...(event.currentTarget as Element).children].indexOf(card) : -1
}
