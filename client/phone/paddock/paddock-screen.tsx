import './paddock.css'
import './ticket.css'
import { createEffect, createSignal, For, Match, on, onMount, Show, Switch } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CARDS } from '../../../game/cards/cards.ts'
import { isFreeBetOnly } from '../../../game/money/purse.ts'
import type { Target } from '../../../game/round.ts'
import type { PhaseViewOf } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { catchFocus, focusOn, onEscape, takeFocus } from '../parts/focus.ts'
import { LatePanel } from '../parts/late-panel.tsx'
import { leftMs } from '../parts/time-left.ts'
import { TrackStrip } from '../parts/track-strip.tsx'
import { UseNotices } from '../parts/use-notices.tsx'
import { vibrate } from '../parts/vibrate.ts'
import { usePhone } from '../phone.tsx'
import { BetTicket, isBetsFull } from './bet-ticket.tsx'
import { createDrafting, type Drafting } from './drafting.ts'
import { HandPanel } from './hand-panel.tsx'
import { LockDock } from './lock-dock.tsx'
import { LockedPanel } from './locked-panel.tsx'
import { createLockingIn } from './locking-in.ts'
import { type PaddockTab, PaddockTabs } from './paddock-tabs.tsx'
import { StallPanel } from './stall-panel.tsx'

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
  const [choosing, setChoosing] = createSignal<Choice | null>(null)
  const choose = (card: CardId) => {
    setChoosing({ card, first: null })
    setTab('bets')
  }
  const pick = (racer: number) => {
    const choice = choosing()
    if (choice === null) return
    const { card, first } = choice
    if (CARDS[card].kind === 'reveal' && first === null) return setChoosing({ card, first: racer })
    const target: Target =
      first === null ? { type: 'racer', racer } : { type: 'racers', first, second: racer }
    drafting.play({ card, target })
    setChoosing(null)
    focusOn(document.querySelector('#tab-bets'))
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
                onPick={pick}
                onCancel={() => setChoosing(null)}
              />
            </Match>
            <Match when={tab() === 'hand'}>
              <HandPanel round={props.phase.round} drafting={drafting} onChoose={choose} />
            </Match>
            <Match when={tab() === 'stall'}>
              <StallPanel
                round={props.phase.round}
                offers={props.phase.mine?.offers ?? []}
                drafting={drafting}
              />
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

/** A card that is being put on a racer, or on two. */
interface Choice {
  readonly card: CardId
  readonly first: number | null
}

interface BetsProps extends Props {
  readonly drafting: Drafting
  readonly choosing: Choice | null
  readonly onPick: (racer: number) => void
  readonly onCancel: () => void
}

function BetsPanel(props: BetsProps) {
  const round = () => props.phase.round
  return (
    <>
      <Show
        when={props.choosing}
        fallback={<TrackStrip track={round().track} racers={round().lineUp.length} />}
      >
        {(choice) => <Choosing choice={choice()} onCancel={props.onCancel} />}
      </Show>
      <div class="notes" role="status">
        <UseNotices round={round()} uses={props.phase.uses} />
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
              choosing={props.choosing?.card ?? null}
              isChosen={props.choosing?.first === racer()}
              onPick={() => props.onPick(racer())}
            />
          )}
        </For>
      </ul>
    </>
  )
}

/** Asks on whom a card is to lie; the tickets below answer. */
function Choosing(props: { choice: Choice; onCancel: () => void }) {
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
        {(CARDS[props.choice.card].kind === 'reveal'
          ? props.choice.first === null
            ? words.phone.hand.onWhomFirst
            : words.phone.hand.onWhomSecond
          : words.phone.hand.onWhom)(words.cards[props.choice.card].name)}
      </h2>
      <span>{words.cards[props.choice.card].does}</span>
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
