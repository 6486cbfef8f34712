import './paddock.css'
import './ticket.css'
import './cards-panel.css'
import './narrow.css'
import { createEffect, createMemo, createSignal, Match, on, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { victimsOf } from '../../../game/cards/hand.ts'
import type { SeatNumber } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { catchFocus, focusOn } from '../parts/focus.ts'
import { LatePanel } from '../parts/late-panel.tsx'
import { shake } from '../parts/shake.ts'
import { leftMs } from '../parts/time-left.ts'
import { usePhone } from '../phone.tsx'
import { BetsPanel } from './bets-panel.tsx'
import { createDrafting } from './drafting.ts'
import { HandPanel } from './hand-panel.tsx'
import { heldCards } from './held.ts'
import { LockDock } from './lock-dock.tsx'
import { LockedPanel } from './locked-panel.tsx'
import { createLockingIn } from './locking-in.ts'
import { type PaddockTab, PaddockTabs } from './paddock-tabs.tsx'
import { type Picking, picked } from './picking.ts'
import { StallPanel } from './stall-panel.tsx'
import { UsePanel } from './use-panel.tsx'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
}

/** Where the round is decided: bets, a card, the stall, and locking in. */
export function PaddockScreen(props: Props) {
  feelRobbers(() => props.phase)
  return (
    <Show when={props.phase.mine} fallback={<LatePanel round={props.phase.round} />}>
      {(mine) => (
        <Show when={mine().locked} fallback={<OpenPaddock phase={props.phase} />}>
          {(locked) => <LockedPanel phase={props.phase} locked={locked()} />}
        </Show>
      )}
    </Show>
  )
}

/** A card that is about to act at once. */
interface Using {
  readonly card: CardId
  readonly offer: number | null
  /** Whom it was thrown at. */
  readonly seats: readonly SeatNumber[]
}

function OpenPaddock(props: Props) {
  const phone = usePhone()
  const drafting = createDrafting(phone, () => props.phase)
  const locking = createLockingIn(phone, drafting)
  const [tab, setTab] = createSignal<PaddockTab>('bets')
  const [picking, setPicking] = createSignal<Picking | null>(null)
  const [using, setUsing] = createSignal<Using | null>(null)
  const show = (next: PaddockTab) => {
    setPicking(null)
    setUsing(null)
    setTab(next)
    toTop()
  }
  const use = (card: CardId, offer: number | null, seats: readonly SeatNumber[] = []) => {
    setUsing({ card, offer, seats })
    toTop()
  }
  const pick = (racer: number) => {
    const one = picking()
    if (one === null) return
    const next = picked(one, racer)
    if (!('target' in next)) return setPicking(next)
    drafting.play(next)
    setPicking(null)
    focusOn(document.querySelector('#tab-bets'))
  }
  warnBeforeDeadline(() => props.phase)
  return (
    <>
      <main class="stage">
        <h1 class="unseen" id="paddock-heading" ref={catchFocus} tabindex={-1}>
          {words.phases.paddock}
        </h1>
        <div
          class="paddock-panel"
          id="paddock-panel"
          role="tabpanel"
          aria-label={words.phone.paddock[tab()]}
        >
          <Switch>
            <Match when={using()}>
              {(one) => (
                <UsePanel
                  phase={props.phase}
                  drafting={drafting}
                  card={one().card}
                  offer={one().offer}
                  seats={one().seats}
                  onCancel={() => setUsing(null)}
                  onUsed={() => {
                    show('hand')
                    focusOn(document.querySelector('#tab-hand'))
                  }}
                />
              )}
            </Match>
            <Match when={tab() === 'bets'}>
              <BetsPanel
                phase={props.phase}
                drafting={drafting}
                picking={picking()}
                onPick={pick}
                onCancel={() => setPicking(null)}
              />
            </Match>
            <Match when={tab() === 'hand'}>
              <HandPanel
                phase={props.phase}
                drafting={drafting}
                onPick={(card, first) => {
                  show('bets')
                  setPicking({ card, first })
                }}
                onUse={use}
              />
            </Match>
            <Match when={tab() === 'stall'}>
              <StallPanel offers={props.phase.mine?.offers ?? []} drafting={drafting} onUse={use} />
            </Match>
          </Switch>
        </div>
      </main>
      <footer class="dock paddock-dock">
        <PaddockTabs
          tab={tab()}
          hand={heldCards(drafting.draft(), drafting.holder()).filter(({ play }) => !play).length}
          offers={(props.phase.mine?.offers ?? []).filter(({ isSold }) => !isSold).length}
          onTab={show}
        />
        <LockDock
          round={props.phase.round}
          span={props.phase.span}
          drafting={drafting}
          locking={locking}
        />
      </footer>
    </>
  )
}

/** What comes in place of something else is read from its beginning. */
const toTop = () => document.querySelector('.stage')?.scrollTo(0, 0)

/** A hand in one's own pocket is felt. */
function feelRobbers(phase: () => PhaseViewOf<'paddock'>): void {
  const phone = usePhone()
  const robberies = createMemo(() => {
    const mine = phone.me()?.seat
    const harmful = phase().uses.filter(({ use }) => use.type !== 'alms')
    return harmful.filter(({ use }) => victimsOf(use).some((seat) => seat === mine)).length
  })
  createEffect(
    on(robberies, (now, before) => before !== undefined && now > before && shake('robbed')),
  )
}

const WARN_MS = 10_000

/** The phone stirs once when the time runs out. */
function warnBeforeDeadline(phase: () => PhaseViewOf<'paddock'>): void {
  const phone = usePhone()
  const isShort = () => (leftMs(phase().span, phone.nowMs()) ?? Number.POSITIVE_INFINITY) <= WARN_MS
  createEffect(on(isShort, (short, before) => short && before === false && shake('hurry')))
}
