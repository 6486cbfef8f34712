import type { SeatBet } from '../phase.ts'
import { type OddsCounts, type Placing, placesOf } from '../race.ts'
import type { PayoutMode } from '../settings.ts'
import { ownStakePearls } from './bets.ts'
import { oddsOf, payoutPearls } from './odds.ts'

/** What became of a bet; a void one gives its stake back. */
export type Fate = 'won' | 'lost' | 'void'

/**
 * What became of a bet. Where no racer came in, no bet was lost; a bet on the last to finish is void
 * where its racer did not.
 */
export function fateOf(bet: Pick<SeatBet, 'racer' | 'kind'>, placings: readonly Placing[]): Fate {
  const home = placings.filter(({ finishMs }) => finishMs !== null)
  if (home.length === 0) return 'void'
  const at = home.findIndex(({ racer }) => racer === bet.racer)
  if (at < 0) return bet.kind === 'last' ? 'void' : 'lost'
  const isWon = {
    win: at === 0,
    place: at < placesOf(placings.length),
    last: at === home.length - 1,
  }[bet.kind]
  return isWon ? 'won' : 'lost'
}

/** What comes back of each bet, stake and winnings, in pearls. */
export function paidOf(
  bets: readonly SeatBet[],
  odds: OddsCounts,
  placings: readonly Placing[],
  mode: PayoutMode,
): number[] {
  const pools = poolsOf(bets, placings)
  return bets.map((bet) => {
    const fate = fateOf(bet, placings)
    const isUnwon = mode === 'pool' && !pools[bet.kind].isWon
    if (fate === 'lost') return isUnwon ? ownStakePearls(bet) : 0
    if (fate === 'void') return ownStakePearls(bet)
    const wonPearls =
      mode === 'pool'
        ? bet.stakePearls + pools[bet.kind].sharePearls(bet.stakePearls)
        : payoutPearls(bet.stakePearls, oddsOf(odds, bet.racer, bet.kind))
    return wonPearls - (bet.stakePearls - ownStakePearls(bet))
  })
}

const HOUSE_PERCENT = 110

/**
 * For each kind of bet, what a won stake brings beyond itself: the losers' stakes and a tenth more
 * from the house, shared by stake, rounded down. Where nobody won, nobody lost.
 */
function poolsOf(bets: readonly SeatBet[], placings: readonly Placing[]) {
  const poolOf = (kind: SeatBet['kind']) => {
    const sum = (fate: Fate) =>
      bets
        .filter((bet) => bet.kind === kind && fateOf(bet, placings) === fate)
        .reduce((all, { stakePearls }) => all + stakePearls, 0)
    const [wonPearls, lostPearls] = [sum('won'), sum('lost')]
    return {
      isWon: wonPearls > 0,
      sharePearls: (stakePearls: number) =>
        Math.floor((lostPearls * HOUSE_PERCENT * stakePearls) / (100 * wonPearls)),
    }
  }
  return { win: poolOf('win'), place: poolOf('place'), last: poolOf('last') }
}
