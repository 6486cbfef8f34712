import { playerOf } from '../cards/deeds.ts'
import { insuredPearls } from '../cards/insurance.ts'
import type { Context } from '../context.ts'
import { doubledPearls } from '../draft.ts'
import type { EventOf } from '../event.ts'
import { ACCUSER_PEARLS, FRAMED_PEARLS, RIVAL_PEARLS } from '../limits.ts'
import { betsOf, sumOfStakes } from '../money/bets.ts'
import { interestPearls } from '../money/loan.ts'
import { isSameBet } from '../money/purse.ts'
import { paidOf } from '../money/settling.ts'
import type { PayoutLine, RacePhase, SettledBet } from '../phase.ts'
import { move } from '../posting.ts'
import { assert } from '../result.ts'
import { type Settings, timingsOf } from '../settings.ts'
import type { State } from '../state.ts'
import { spanFor } from './span.ts'

/** The race is over: bets are paid, then what cards, trial and debts bring, and all is shown. */
export function payOut(state: State, race: RacePhase, ctx: Context): EventOf<'PaidOut'> {
  const { round, entries, finish } = race
  assert(finish, 'a race is paid out when it has been run')
  const { placings } = finish
  const bets = betsOf(entries)
  const paidPearls = paidOf(bets, round.odds, placings, state.settings.payout)
  const settled = bets.map((bet, at) => ({ ...bet, paidPearls: paidPearls[at] as number }))
  const lines = [
    ...race.antes.map(({ seat, pearls }) => line(seat, 'ante', -pearls)),
    ...cardLines(race, settled),
    ...rivalLines(race, settled, state.settings),
    ...trialLines(race),
    ...state.seats.flatMap(({ seat, debtPearls }) =>
      line(seat, 'interest', interestPearls(debtPearls)),
    ),
  ].filter(({ pearls, reason }) => pearls !== 0 || reason === 'double')
  return {
    type: 'PaidOut',
    paidPearls,
    lines,
    postings: [
      ...settled.flatMap((bet) => move('house', bet.seat, bet.paidPearls)),
      ...lines
        .filter(({ reason }) => reason !== 'ante' && reason !== 'interest')
        .flatMap(({ seat, pearls }) => move('house', seat, pearls)),
    ],
    span: spanFor(ctx, timingsOf(state.settings).payoutMs),
  }
}

const line = (seat: number, reason: PayoutLine['reason'], pearls: number): PayoutLine => ({
  seat,
  reason,
  pearls,
})

/** What a Double or Nothing and an Insurance bring. */
function cardLines({ entries }: RacePhase, settled: readonly SettledBet[]): PayoutLine[] {
  return entries.flatMap(({ seat, locked }) => {
    const own = settled.filter((bet) => bet.seat === seat)
    return (locked?.plays ?? []).flatMap(({ card, target }) => {
      if (card === 'insurance') {
        const lost = own.filter(({ paidPearls }) => paidPearls === 0)
        return [line(seat, 'insurance', insuredPearls(sumOfStakes(lost)))]
      }
      if (card !== 'double-or-nothing' || target.type !== 'bet') return []
      const isDoubled = doubledPearls(target, own) !== null
      const bet = own.find((one) => isSameBet(one, target))
      return isDoubled && bet ? [line(seat, 'double', bet.paidPearls)] : []
    })
  })
}

/** A rival who has bet, and lost all of it, is somebody's gain. */
function rivalLines(
  { entries }: RacePhase,
  settled: readonly SettledBet[],
  { hasRivals }: Settings,
): PayoutLine[] {
  if (!hasRivals) return []
  return entries.flatMap(({ seat, rival }) => {
    const bets = settled.filter((bet) => bet.seat === rival)
    const isRuined = bets.length > 0 && bets.every(({ paidPearls }) => paidPearls === 0)
    return isRuined ? [line(seat, 'rival', RIVAL_PEARLS)] : []
  })
}

/** Who named the right player gains, and so does that player for every wrong name. */
function trialLines(race: RacePhase): PayoutLine[] {
  const card = race.onTrial === null ? undefined : race.cards[race.onTrial]
  if (!card) return []
  const culprit = playerOf(race, card)
  const others = race.accusations.filter(({ seat }) => seat !== culprit)
  const right = others.filter(({ accused }) => accused === culprit)
  const wrong = others.length - right.length
  return [
    ...right.map(({ seat }) => line(seat, 'accuser', ACCUSER_PEARLS)),
    line(culprit, 'framed', FRAMED_PEARLS * wrong),
  ]
}
