import { createMemo, Show } from 'solid-js'
import Undo from '~icons/game-icons/anticlockwise-rotation'
import Padlock from '~icons/game-icons/padlock'
import { LOAN_STEP_PEARLS } from '../../../game/money/loan.ts'
import { budgetPearls, isFreeBetOnly } from '../../../game/money/purse.ts'
import type { Span } from '../../../game/phase.ts'
import type { Round } from '../../../game/round.ts'
import { Pearl } from '../../shared/pearl.tsx'
import { refusalText, words } from '../../shared/words.ts'
import { focusOn } from '../parts/focus.ts'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { targetText } from '../parts/target-text.ts'
import { leftMs } from '../parts/time-left.ts'
import { usePhone } from '../phone.tsx'
import { isEmpty, leftToStakePearls, stakedPearls } from './draft.ts'
import type { Drafting } from './drafting.ts'
import type { LockingIn } from './locking-in.ts'

interface Props {
  readonly round: Round
  readonly span: Span
  readonly drafting: Drafting
  readonly locking: LockingIn
}

const SOON_MS = 10_000

/** What would go in, and the button that sends it. */
export function LockDock(props: Props) {
  const phone = usePhone()
  const refusal = () => {
    const refused = props.locking.refusal()
    return refused && refusalText(refused)
  }
  const isSoon = createMemo(() => {
    const left = leftMs(props.span, phone.nowMs())
    return left !== null && left <= SOON_MS
  })
  return (
    <div class="lock-dock">
      <RefusalNote text={refusal()} />
      <Show when={isSoon()}>
        <p class="note soon" role="status">
          {words.phone.lockIn.soon}
        </p>
      </Show>
      <Summary round={props.round} drafting={props.drafting} />
      <Buttons {...props} />
    </div>
  )
}

function Buttons(props: Props) {
  let lock: HTMLButtonElement | undefined
  const isGoing = () => props.locking.stage() === 'going'
  const label = () => {
    if (props.locking.stage() === 'sending') return words.phone.lockIn.going
    return isGoing() ? words.phone.lockIn.now : words.phone.lockIn.button
  }
  return (
    <div class="lock-buttons">
      <Show when={isGoing()}>
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            props.locking.callBack()
            focusOn(lock)
          }}
        >
          {words.phone.lockIn.wait}
        </button>
      </Show>
      <Show when={props.locking.stage() === 'open' && props.drafting.canUndo()}>
        <button
          class="button quiet undo"
          type="button"
          aria-label={words.phone.lockIn.undo}
          title={words.phone.lockIn.undo}
          onClick={() => {
            props.drafting.undo()
            if (!props.drafting.canUndo()) focusOn(lock)
          }}
        >
          <Undo aria-hidden="true" />
        </button>
      </Show>
      <button
        ref={(button) => {
          lock = button
        }}
        class="button primary big grow lock"
        classList={{ going: isGoing() }}
        type="button"
        aria-describedby="lock-summary"
        aria-busy={props.locking.stage() === 'sending'}
        onClick={props.locking.press}
      >
        <Padlock aria-hidden="true" /> {label()}
      </button>
    </div>
  )
}

function Summary(props: { round: Round; drafting: Drafting }) {
  const { draft, purse } = props.drafting
  const text = () => {
    const { bets, plays, buys, loanSteps } = draft()
    if (isEmpty(draft())) return words.phone.lockIn.nothing
    const said = bets.length
      ? words.phone.lockIn.bets(bets.length, stakedPearls(draft()))
      : words.phone.lockIn.noBets
    const cards = plays.map(({ card, target }) =>
      words.phone.hand.cardOn(words.cards[card].name, targetText(props.round, target)),
    )
    const bought = buys.length > 0 ? [words.phone.lockIn.buys(buys.length)] : []
    const loan = loanSteps === 0 ? [] : [words.phone.loan.now(loanSteps * LOAN_STEP_PEARLS)]
    return [said, ...cards, ...bought, ...loan].join(' · ')
  }
  const left = () => leftToStakePearls(draft(), purse()) / budgetPearls(purse())
  const whole = () => {
    const { pearls, capPearls } = purse()
    if (isFreeBetOnly(purse())) return words.phone.paddock.ofHouse(budgetPearls(purse()))
    return pearls < capPearls
      ? words.phone.paddock.ofPurse(pearls, capPearls)
      : words.phone.paddock.ofCap(capPearls)
  }
  return (
    <div class="summary">
      <p class="budget figures">
        <Pearl /> <b>{words.number(leftToStakePearls(draft(), purse()))}</b>{' '}
        {words.phone.paddock.left}
        <span class="budget-cap"> {whole()}</span>
      </p>
      <span class="budget-bar" style={{ '--left': left().toFixed(3) }} aria-hidden="true" />
      <p class="unseen" id="lock-summary">
        {text()}
      </p>
      <p class="summary-text" aria-hidden="true">
        {text()}
      </p>
    </div>
  )
}
