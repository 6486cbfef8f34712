import { createMemo, createSignal } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { shake } from '../parts/shake.ts'
import type { Held } from './held.ts'
import type { Landing } from './landing.ts'
import { glide, homeOf, indexAt, place } from './throw-motion.ts'

/** A card under a finger, that may become a flight. */
export interface Grip {
  /** Its place in the row. */
  readonly at: number
  readonly held: Held
  /** Where the finger took hold of it, in pixels of the page. */
  readonly fromX: number
  readonly fromY: number
  readonly pointerId: number
}

/** A card in the air. */
export interface Flight extends Grip {
  /** It is let go, and on its way to where it lands or back. */
  readonly isOver: boolean
}

export interface Flying {
  /** Signals. */
  flight(): Flight | null
  /** Which of the landings the card is over. */
  aim(): number | null
  /** What the card in the air may land on, in the order of the list. */
  landings(): readonly Landing[]
  /** The picture of the card that is in the air, and the list of what it may land on. */
  readonly parts: { card?: HTMLElement; landings?: HTMLElement }
  lift(grip: Grip): void
  follow(event: PointerEvent, flight: Flight): void
  /** Over to a landing, or back for null. */
  leave(landing: number | null): void
}

/** What lay under the finger when the list came up is not aimed at this near to there. */
const ARMED_PX = 28

/** The card in the air, from when it is lifted to when it has landed or is back. */
export function createFlying(landingsFor: (card: CardId) => readonly Landing[]): Flying {
  const [flight, setFlight] = createSignal<Flight | null>(null)
  const [aim, setAim] = createSignal<number | null>(null)
  const landings = createMemo(() => {
    const card = flight()?.held.card
    return card ? landingsFor(card) : []
  })
  const parts: Flying['parts'] = {}

  const end = () => {
    setFlight(null)
    setAim(null)
  }
  return {
    flight,
    aim,
    landings,
    parts,
    lift(grip) {
      for (const move of parts.card?.getAnimations?.() ?? []) move.cancel()
      setAim(null)
      setFlight({ ...grip, isOver: false })
    },
    follow({ clientX, clientY }, { fromX, fromY }) {
      place(parts.card, clientX, clientY, clientX - fromX)
      const isNear = Math.hypot(clientX - fromX, clientY - fromY) < ARMED_PX
      const under = indexAt(parts.landings, clientX, clientY)
      const next = isNear && under === indexAt(parts.landings, fromX, fromY) ? null : under
      if (next !== null && next !== aim() && landings()[next]?.isLegal) shake('tap')
      setAim(next)
    },
    leave(landing) {
      // The choice is made by now: what moves after it is for the eye.
      const flown = flight()
      if (flown === null || flown.isOver) return
      setFlight({ ...flown, isOver: true })
      const move =
        parts.card && glide(parts.card, homeOf(flown, parts.landings?.children[landing ?? -1]))
      // A card that is thrown meanwhile has the place.
      const isStill = () => flight()?.pointerId === flown.pointerId && flight()?.isOver
      if (move) move.then(() => isStill() && end())
      else end()
    },
  }
}
