import type { Context } from '../context.ts'
import type { EventOf } from '../event.ts'
import { betsOf, ownStakePearls } from '../money/bets.ts'
import { payoutPearls, postedOdds } from '../money/odds.ts'
import { move } from '../posting.ts'
import type { Placing } from '../race.ts'
import { assert } from '../result.ts'
import { timingsOf } from '../settings.ts'
import type { RacePhase, Round, SeatBet, State } from '../state.ts'
import { spanFor } from './span.ts'

/** The race is over: bets are paid at the opening odds, and everybody's pearls are shown. */
export function payOut(state: State, race: RacePhase, ctx: Context): EventOf<'PaidOut'> {
  const { round, entries, finish } = race
  assert(finish, 'a race is paid out when it has been run')
  const bets = betsOf(entries)
  const paidPearls = bets.map((bet) => paid(bet, round, finish.placings))
  return {
    type: 'PaidOut',
    paidPearls,
    postings: bets.flatMap(({ seat }, at) => move('house', seat, paidPearls[at] as number)),
    span: spanFor(ctx, timingsOf(state.settings).payoutMs),
  }
}

/** What comes back of a bet: stake and winnings, in pearls. */
function paid(bet: SeatBet, { odds }: Round, placings: readonly Placing[]): number {
  const ownPearls = ownStakePearls(bet)
  // Where no racer came in, no bet was lost.
  if (placings.every(({ finishMs }) => finishMs === null)) return ownPearls
  const isWon = placings.some(
    ({ racer, place, finishMs }) => racer === bet.racer && place === 1 && finishMs !== null,
  )
  if (!isWon) return 0
  const posted = postedOdds(odds.wins[bet.racer] as number, odds.races)
  return payoutPearls(bet.stakePearls, posted) - (bet.stakePearls - ownPearls)
}
