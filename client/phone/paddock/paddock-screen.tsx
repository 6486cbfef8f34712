import './paddock.css'
import './ticket.css'
import { createEffect, createSignal, For, Match, on, onMount, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { isFreeBetOnly } from '../../../game/money/purse.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { catchFocus, focusOn, onEscape, takeFocus } from '../parts/focus.ts'
import { LatePanel } from '../parts/late-panel.tsx'
import { leftMs } from '../parts/time-left.ts'
import { TrackStrip } from '../parts/track-strip.tsx'
import { vibrate } from '../parts/vibrate.ts'
import { usePhone } from '../phone.tsx'
import { BetTicket, isBetsFull } from './bet-ticket.tsx'
import { createDrafting, type Drafting } from './drafting.ts'
import { HandPanel, StallPanel } from './hand-panel.tsx'
import { LockDock } from './lock-dock.tsx'
import { LockedPanel } from './locked-panel.tsx'
import { createLockingIn } from './locking-in.ts'
import { type PaddockTab, PaddockTabs } from './paddock-tabs.tsx'

interface Props {
  readonly phase: PhaseViewOf<'paddock'>
}

/** Where the round is decided: bets, a card, the stall, and locking in. */
export function PaddockScreen(props: Props) {
  return (
    <Show when={props.phase.mine} fallback={<LatePanel round={props.phase.round} />}>
      {(mine) => (
        <Show when={mine().locked} fallback={<OpenPaddock phase={props.phase} />}>
          {(locked) => <LockedPanel round={props.phase.round} locked={locked()} />}
        </Show>
      )}
    </Show>
  )
}

function OpenPaddock(props: Props) {
  const phone = usePhone()
  const drafting = createDrafting(phone, () => props.phase)
  const locking = createLockingIn(phone, drafting)
  const [tab, setTab] = createSignal<PaddockTab>('bets')
  const [choosing, setChoosing] = createSignal<CardId | null>(null)
  const choose = (card: CardId) => {
    setChoosing(card)
    setTab('bets')
  }
  const show = (next: PaddockTab) => {
    setChoosing(null)
    setTab(next)
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
            <Match when={tab() === 'bets'}>
              <BetsPanel
                {...props}
                drafting={drafting}
                choosing={choosing()}
                onChosen={() => setChoosing(null)}
              />
            </Match>
            <Match when={tab() === 'hand'}>
              <HandPanel round={props.phase.round} drafting={drafting} onChoose={choose} />
            </Match>
            <Match when={tab() === 'stall'}>
              <StallPanel offers={props.phase.mine?.offers ?? []} drafting={drafting} />
            </Match>
          </Switch>
        </div>
      </main>
      <footer class="dock paddock-dock">
        <PaddockTabs
          tab={tab()}
          hand={(phone.view().mine?.hand.length ?? 0) - drafting.draft().plays.length}
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

interface BetsProps extends Props {
  readonly drafting: Drafting
  readonly choosing: CardId | null
  readonly onChosen: () => void
}

function BetsPanel(props: BetsProps) {
  const round = () => props.phase.round
  return (
    <>
      <Show
        when={props.choosing}
        fallback={<TrackStrip track={round().track} racers={round().lineUp.length} />}
      >
        {(card) => <Choosing card={card()} onCancel={props.onChosen} />}
      </Show>
      <div class="notes" role="status">
        <Show when={isFreeBetOnly(props.drafting.purse())}>
          <p class="note">{words.phone.paddock.freeBet}</p>
        </Show>
        <Show when={props.drafting.isTrimmed()}>
          <p class="note">{words.phone.paddock.trimmed}</p>
        </Show>
        <Show when={isBetsFull(props.drafting)}>
          <p class="note quiet">{words.phone.paddock.full}</p>
        </Show>
      </div>
      <ul class="tickets">
        <For each={round().lineUp}>
          {(_, racer) => (
            <BetTicket
              round={round()}
              racer={racer()}
              drafting={props.drafting}
              choosing={props.choosing}
              onChosen={props.onChosen}
            />
          )}
        </For>
      </ul>
    </>
  )
}

/** Asks on whom a card is to lie; the tickets below answer. */
function Choosing(props: { card: CardId; onCancel: () => void }) {
  const cancel = () => {
    props.onCancel()
    focusOn(document.querySelector('#tab-bets'))
  }
  onEscape(cancel)
  let box: HTMLDivElement | undefined
  onMount(() => box?.closest('.stage')?.scrollTo(0, 0))
  return (
    <div
      class="choosing"
      ref={(element) => {
        box = element
      }}
    >
      <h2 ref={takeFocus} tabindex={-1}>
        {words.phone.hand.onWhom(words.cards[props.card].name)}
      </h2>
      <span>{words.cards[props.card].does}</span>
      <button class="chip" type="button" onClick={cancel}>
        {words.phone.hand.cancel}
      </button>
    </div>
  )
}

const WARN_MS = 10_000

/** The phone stirs once when the time runs out. */
function warnBeforeDeadline(phase: () => PhaseViewOf<'paddock'>): void {
  const phone = usePhone()
  const isShort = () => (leftMs(phase().span, phone.nowMs()) ?? Number.POSITIVE_INFINITY) <= WARN_MS
  createEffect(on(isShort, (short, before) => short && before === false && vibrate(60, 60, 60)))
}
