import { Show } from 'solid-js'
import { STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import { payoutPearls } from '../../../game/money/odds.ts'
import { isFreeBetOnly, stakeMaxPearls } from '../../../game/money/purse.ts'
import type { BetKind, Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { focusOn } from '../parts/focus.ts'
import { betOdds } from '../parts/odds.tsx'
import { stakeOn } from './draft.ts'
import type { Drafting } from './drafting.ts'

interface Props {
  readonly round: Round
  readonly racer: number
  readonly kind: BetKind
  readonly name: string
  readonly drafting: Drafting
}

const BIG_STEP = 100

/** More and less on the bet last touched, and what it would bring. */
export function StakeChips(props: Props) {
  const key = () => ({ racer: props.racer, kind: props.kind })
  const stake = () => stakeOn(props.drafting.draft(), key())
  const most = () => stakeMaxPearls(props.drafting.draft().bets, props.drafting.purse(), key())
  const set = (pearls: number) => props.drafting.stake(key(), pearls)
  const clear = (chip: Element) => {
    const again = chip.closest('.ticket')?.querySelector(`[data-kind=${props.kind}] .bet-odds`)
    set(0)
    focusOn(again)
  }
  const chips = words.phone.paddock
  return (
    <div class="ticket-chips">
      <Brings {...props} stake={stake()} />
      <button
        class="chip"
        type="button"
        aria-label={chips.clear(props.name, props.kind)}
        onClick={({ currentTarget }) => clear(currentTarget)}
      >
        {words.number(0)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={chips.less(STAKE_MIN_PEARLS, props.name, props.kind)}
        disabled={stake() < 2 * STAKE_MIN_PEARLS}
        onClick={() => set(stake() - STAKE_MIN_PEARLS)}
      >
        {words.phone.signed(-STAKE_MIN_PEARLS)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={chips.more(BIG_STEP, props.name, props.kind)}
        disabled={stake() + BIG_STEP > most()}
        onClick={() => set(stake() + BIG_STEP)}
      >
        {words.number(BIG_STEP, true)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={chips.most(props.name, props.kind)}
        disabled={stake() >= most()}
        onClick={() => set(most())}
      >
        {chips.mostShort}
      </button>
    </div>
  )
}

function Brings(props: Props & { stake: number }) {
  const back = () => payoutPearls(props.stake, betOdds(props.round, props))
  return (
    <output class="pays figures">
      <span class="tag">{words.phone.paddock.kinds[props.kind]}</span>{' '}
      {words.phone.paddock.wins(back() - props.stake)}
      <Show when={!isFreeBetOnly(props.drafting.purse())}>
        {' '}
        <small>{words.phone.paddock.back(back())}</small>
      </Show>
    </output>
  )
}
