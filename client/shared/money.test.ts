import { expect, it } from 'vitest'
import type { PayoutPhase, SettledBet } from '../../game/phase.ts'
import { moneyOf, sumOfExtras } from './money.ts'

const bet = (seat: number, stakePearls: number, paidPearls: number): SettledBet => ({
  seat,
  racer: 0,
  kind: 'win',
  stakePearls,
  paidPearls,
  isFree: false,
})
const phase: Pick<PayoutPhase, 'bets' | 'lines' | 'uses'> = {
  bets: [bet(0, 100, 0), bet(0, 50, 210), bet(1, 200, 0)],
  lines: [
    { seat: 0, reason: 'interest', pearls: 30 },
    { seat: 0, reason: 'accuser', pearls: 50 },
    { seat: 2, reason: 'ante', pearls: -50 },
  ],
  uses: [
    { seat: 0, use: { type: 'pickpocket', victim: 1, pearls: 120 } },
    { seat: 2, use: { type: 'alms', receiver: 1 } },
  ],
}
const standing = (seat: number, pearls: number, debtPearls = 0) => ({
  seat,
  pearls,
  debtPearls,
  beforePearls: 1_000,
})

it('tells bets, theft, trial and interest, and the rest that it is not told', () => {
  // −100 + 160 − 30 + 50 + 120 = 200, and 80 went for a card.
  const { bets, extras, totalPearls } = moneyOf(phase, standing(0, 1_450, 330))
  expect(bets.map(({ gainPearls }) => gainPearls)).toEqual([-100, 160])
  expect(extras).toEqual([
    { reason: 'interest', pearls: -30 },
    { reason: 'accuser', pearls: 50 },
    { reason: 'pickpocket', pearls: 120 },
    { reason: 'quiet', pearls: -80 },
  ])
  expect(totalPearls).toBe(120)
})

it('gives what a victim lost and what the poor got', () => {
  expect(moneyOf(phase, standing(1, 930)).extras).toEqual([
    { reason: 'robbed', pearls: -120 },
    { reason: 'alms', pearls: 250 },
  ])
})

it.each([
  [0, 1_450, 330],
  [1, 700, 0],
  [2, 950, 0],
  [2, 20, 700],
])('adds up for seat %i with %i pearls and a debt of %i', (seat, pearls, debt) => {
  const { bets, extras, totalPearls } = moneyOf(phase, standing(seat, pearls, debt))
  const all = bets.reduce((sum, { gainPearls }) => sum + gainPearls, 0) + sumOfExtras(extras)
  expect(all).toBe(totalPearls)
  expect(totalPearls).toBe(pearls - debt - 1_000)
})
