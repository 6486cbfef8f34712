import { Show } from 'solid-js'
import { STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import { payoutPearls } from '../../../game/money/odds.ts'
import { isFreeBetOnly, stakeMaxPearls } from '../../../game/money/purse.ts'
import type { Round } from '../../../game/round.ts'
import { words } from '../../shared/words.ts'
import { focusOn } from '../parts/focus.ts'
import { betOdds } from '../parts/odds.tsx'
import type { BetKey } from './draft.ts'
import type { Drafting } from './drafting.ts'

interface Props {
  readonly round: Round
  readonly bet: BetKey
  readonly name: string
  readonly stake: number
  readonly drafting: Drafting
}

const BIG_STEP = 100

/** More and less of a bet, and what it would bring. */
export function StakeChips(props: Props) {
  const set = (pearls: number) => props.drafting.stake(props.bet, pearls)
  const most = () => stakeMaxPearls(props.drafting.draft().bets, props.drafting.purse(), props.bet)
  const isFree = () => isFreeBetOnly(props.drafting.purse())
  const back = () => payoutPearls(props.stake, betOdds(props.round, props.bet))
  return (
    <div class="ticket-chips">
      <output class="pays figures">
        {words.phone.paddock.wins(back() - props.stake)}
        <Show when={!isFree()}>
          {' '}
          <small>{words.phone.paddock.back(back())}</small>
        </Show>
      </output>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.clear(props.name)}
        onClick={({ currentTarget }) => {
          const ticket = currentTarget.closest('.ticket')
          set(0)
          focusOn(ticket?.querySelector('.bet-odds'))
        }}
      >
        {words.number(0)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.less(STAKE_MIN_PEARLS, props.name)}
        disabled={props.stake < 2 * STAKE_MIN_PEARLS}
        onClick={() => set(props.stake - STAKE_MIN_PEARLS)}
      >
        {words.phone.signed(-STAKE_MIN_PEARLS)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.more(BIG_STEP, props.name, props.bet.kind)}
        disabled={props.stake + BIG_STEP > most()}
        onClick={() => set(props.stake + BIG_STEP)}
      >
        {words.number(BIG_STEP, true)}
      </button>
      <button
        class="chip"
        type="button"
        aria-label={words.phone.paddock.most(props.name)}
        disabled={props.stake >= most()}
        onClick={() => set(most())}
      >
        {words.phone.paddock.mostShort}
      </button>
    </div>
  )
}
