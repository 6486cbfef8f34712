import { Show } from 'solid-js'
import { borrowablePearls, interestPearls, LOAN_STEP_PEARLS } from '../../../game/money/loan.ts'
import { words } from '../../shared/words.ts'
import { withLoan } from './draft.ts'
import type { Drafting } from './drafting.ts'

/** The shark: a hundred at a time, with the lock-in. */
export function LoanPanel(props: { drafting: Drafting }) {
  const steps = () => props.drafting.draft().loanSteps
  const debt = () => props.drafting.holder().debtPearls
  const can = (by: number) =>
    withLoan(props.drafting.draft(), steps() + by, props.drafting.holder()).loanSteps !== steps()
  const left = () => borrowablePearls(debt(), props.drafting.holder().round)
  const after = () => Math.max(0, debt() + steps() * LOAN_STEP_PEARLS)
  return (
    <section class="slip loan">
      <h2>{words.phone.loan.heading}</h2>
      <p>
        {words.phone.loan.lead} {words.phone.loan.upTo(left())}
      </p>
      <div class="loan-row">
        <button
          class="chip"
          type="button"
          aria-label={words.phone.loan.repay(LOAN_STEP_PEARLS)}
          disabled={!can(-1)}
          onClick={() => props.drafting.borrow(steps() - 1)}
        >
          {words.phone.signed(-LOAN_STEP_PEARLS)}
        </button>
        <output class="figures" aria-live="polite">
          {words.phone.loan.now(steps() * LOAN_STEP_PEARLS)}
        </output>
        <button
          class="chip"
          type="button"
          aria-label={words.phone.loan.borrow(LOAN_STEP_PEARLS)}
          disabled={!can(1)}
          onClick={() => props.drafting.borrow(steps() + 1)}
        >
          {words.phone.signed(LOAN_STEP_PEARLS)}
        </button>
      </div>
      <Show when={after() > 0}>
        <p class="figures">{words.phone.loan.owing(after(), interestPearls(after()))}</p>
      </Show>
    </section>
  )
}
