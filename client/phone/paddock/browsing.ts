import { createSignal } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import type { SeatNumber } from '../../../game/round.ts'
import { focusOn } from '../parts/focus.ts'
import type { Drafting } from './drafting.ts'
import type { PaddockTab } from './paddock-tabs.tsx'
import { type Picking, picked } from './picking.ts'

/** A card that is about to act at once. */
interface Using {
  readonly card: CardId
  readonly offer: number | null
  /** Whom it was thrown at. */
  readonly seats: readonly SeatNumber[]
}

/** What of the paddock is open: a tab, and a card that has yet to be told whom it is for. */
export interface Browsing {
  /** Signals. */
  tab(): PaddockTab
  picking(): Picking | null
  using(): Using | null
  /** Opens a tab; what was being chosen is let go. */
  show(tab: PaddockTab): void
  /** Has the tickets ask which racers a card is for. */
  pickFor(card: CardId, first: number | null): void
  /** A racer was tapped while a card is being picked for. */
  pick(racer: number): void
  leavePicking(): void
  use(card: CardId, offer: number | null, seats?: readonly SeatNumber[]): void
  /** The card has acted. */
  used(): void
  leaveUsing(): void
}

export function createBrowsing({ play }: Drafting): Browsing {
  const [tab, setTab] = createSignal<PaddockTab>('bets')
  const [picking, setPicking] = createSignal<Picking | null>(null)
  const [using, setUsing] = createSignal<Using | null>(null)
  const show = (next: PaddockTab) => {
    setPicking(null)
    setUsing(null)
    setTab(next)
    toTop()
  }
  return {
    tab,
    picking,
    using,
    show,
    pickFor(card, first) {
      show('bets')
      setPicking({ card, first })
    },
    pick(racer) {
      const one = picking()
      if (one === null) return
      const next = picked(one, racer)
      if (!('target' in next)) return setPicking(next)
      play(next)
      setPicking(null)
      focusOn(document.querySelector('#tab-bets'))
    },
    leavePicking: () => setPicking(null),
    use(card, offer, seats = []) {
      setUsing({ card, offer, seats })
      toTop()
    },
    used() {
      show('hand')
      focusOn(document.querySelector('#tab-hand'))
    },
    leaveUsing: () => setUsing(null),
  }
}

/** What comes in place of something else is read from its beginning. */
const toTop = () => document.querySelector('.stage')?.scrollTo(0, 0)
