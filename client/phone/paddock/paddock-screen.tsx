import './paddock.css'
import './ticket.css'
import './cards-panel.css'
import './narrow.css'
import { createEffect, createMemo, Match, on, Show, Switch } from 'solid-js'
import { victimsOf } from '../../../game/cards/hand.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { catchFocus } from '../parts/focus.ts'
import { LatePanel } from '../parts/late-panel.tsx'
import { shake } from '../parts/shake.ts'
import { leftMs } from '../parts/time-left.ts'
import { usePhone } from '../phone.tsx'
import { BetsPanel } from './bets-panel.tsx'
import { type Browsing, createBrowsing } from './browsing.ts'
import { createDrafting, type Drafting } from './drafting.ts'
import { HandPanel } from './hand-panel.tsx'
import { heldCards } from './held.ts'
import { LockDock } from './lock-dock.tsx'
import { LockedPanel } from './locked-panel.tsx'
import { createLockingIn } from './locking-in.ts'
import { PaddockTabs } from './paddock-tabs.tsx'
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

function OpenPaddock(props: Props) {
  const phone = usePhone()
  const drafting = createDrafting(phone, () => props.phase)
  const locking = createLockingIn(phone, drafting)
  const browsing = createBrowsing(drafting)
  warnBeforeDeadline(() => props.phase)
  return (
    <>
      <main class="stage">
        <h1 class="unseen" id="paddock-heading" ref={catchFocus} tabindex={-1}>
          {words.phases.paddock}
        </h1>
        <PaddockPanel phase={props.phase} drafting={drafting} browsing={browsing} />
      </main>
      <footer class="dock paddock-dock">
        <PaddockTabs
          tab={browsing.tab()}
          hand={heldCards(drafting.draft(), drafting.holder()).filter(({ play }) => !play).length}
          offers={(props.phase.mine?.offers ?? []).filter(({ isSold }) => !isSold).length}
          onTab={browsing.show}
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

interface PanelProps extends Props {
  readonly drafting: Drafting
  readonly browsing: Browsing
}

/** What is open: a card that is about to act, or the panel of a tab. */
function PaddockPanel(props: PanelProps) {
  const { tab, using, use, picking, ...browsing } = props.browsing
  return (
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
              drafting={props.drafting}
              card={one().card}
              offer={one().offer}
              seats={one().seats}
              onCancel={browsing.leaveUsing}
              onUsed={browsing.used}
            />
          )}
        </Match>
        <Match when={tab() === 'bets'}>
          <BetsPanel
            phase={props.phase}
            drafting={props.drafting}
            picking={picking()}
            onPick={browsing.pick}
            onCancel={browsing.leavePicking}
          />
        </Match>
        <Match when={tab() === 'hand'}>
          <HandPanel
            phase={props.phase}
            drafting={props.drafting}
            onPick={browsing.pickFor}
            onUse={use}
          />
        </Match>
        <Match when={tab() === 'stall'}>
          <StallPanel
            offers={props.phase.mine?.offers ?? []}
            drafting={props.drafting}
            onUse={use}
          />
        </Match>
      </Switch>
    </div>
  )
}

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
