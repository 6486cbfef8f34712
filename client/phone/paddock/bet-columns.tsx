import { createUniqueId, For, Show } from 'solid-js'
import { STAKE_MIN_PEARLS } from '../../../game/limits.ts'
import { oddsOf } from '../../../game/money/odds.ts'
import { isFreeBetOnly, stakeMaxPearls } from '../../../game/money/purse.ts'
import type { OddsCounts } from '../../../game/race.ts'
import { BET_KINDS, type BetKind, type Round } from '../../../game/round.ts'
import { refusalText, words } from '../../shared/words.ts'
import { betOdds } from '../parts/odds.tsx'
import { stakeOn } from './draft.ts'
import type { Drafting } from './drafting.ts'
import { StakeField } from './stake-field.tsx'

interface Props {
  readonly round: Round
  readonly racer: number
  readonly name: string
  readonly drafting: Drafting
  /** The true odds, where an Inside Tip has told them. */
  readonly tip: OddsCounts | null
  /** The bet that the chips are for. */
  readonly active: BetKind | null
  readonly onUsed: (kind: BetKind) => void
  readonly onNote: (note: string | null) => void
}

/** The three bets that a racer takes: to win, to place, to be last. A tap on the odds stakes 25. */
export function BetColumns(props: Props) {
  return (
    <div class="bet-columns">
      <For each={BET_KINDS}>{(kind) => <Column {...props} kind={kind} />}</For>
    </div>
  )
}

function Column(props: Props & { kind: BetKind }) {
  const key = () => ({ racer: props.racer, kind: props.kind })
  const stake = () => stakeOn(props.drafting.draft(), key())
  const most = () => stakeMaxPearls(props.drafting.draft().bets, props.drafting.purse(), key())
  const odds = () => words.odds(betOdds(props.round, key()))
  const tipId = createUniqueId()
  const tipped = () => props.tip && words.odds(oddsOf(props.tip, props.racer, props.kind))
  const set = (pearls: number, isTyping = false) => {
    props.onUsed(props.kind)
    props.drafting.stake(key(), pearls, isTyping)
  }
  const typed = (pearls: number) => {
    // Said once more as it stands: what is typed next is another change.
    props.drafting.stake(key(), stake())
    props.onNote(noteOf(pearls, stake(), most(), props.drafting))
  }
  return (
    <div
      class="bet-column"
      data-kind={props.kind}
      classList={{ staked: stake() > 0, active: props.active === props.kind }}
    >
      <button
        class="bet-odds"
        type="button"
        aria-label={words.phone.paddock.tap(props.kind, odds(), STAKE_MIN_PEARLS, props.name)}
        aria-describedby={props.tip ? tipId : undefined}
        disabled={stake() + STAKE_MIN_PEARLS > most()}
        onClick={() => set(stake() + STAKE_MIN_PEARLS)}
      >
        <small>{words.phone.paddock.kinds[props.kind]}</small>
        <b class="figures">{words.phone.times(odds())}</b>
        <Show when={tipped()}>
          {(told) => (
            <small class="tip figures" id={tipId}>
              {words.phone.paddock.tip(told())}
            </small>
          )}
        </Show>
      </button>
      <StakeField
        label={words.phone.paddock.stakeOn(props.kind, props.name)}
        stakePearls={stake()}
        maxPearls={most()}
        onFocus={() => props.onUsed(props.kind)}
        onStake={(pearls) => set(pearls, true)}
        onTyped={typed}
      />
    </div>
  )
}

/** Why a typed stake is not what stands. */
function noteOf(typed: number, stands: number, most: number, drafting: Drafting): string | null {
  const purse = drafting.purse()
  if (typed > 0 && typed < STAKE_MIN_PEARLS) {
    return refusalText({ type: 'StakeTooSmall', stakeMinPearls: STAKE_MIN_PEARLS })
  }
  if (!(typed > most)) return null
  if (isFreeBetOnly(purse)) return words.phone.paddock.cutToHouse(stands)
  return purse.pearls < purse.capPearls
    ? words.phone.paddock.cutToPurse(stands)
    : words.phone.paddock.cutToCap(stands, purse.capPearls)
}
