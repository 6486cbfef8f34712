import { expect, test } from 'vitest'
import { inPaddock, lockIn, NONE, payoutOf, seatOf, toPayout } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'
import { view } from '../view.ts'
import { insuredPearls } from './insurance.ts'

test.each([
  [0, 0],
  [3, 0],
  [100, 25],
  [999, 249],
  [1_000, 250],
  [1_200, 250],
])('of %i lost pearls it gives back %i', (lost, back) => {
  expect(insuredPearls(lost)).toBe(back)
})

test('it pays at the payout; its owner alone sees that it did', () => {
  const table = inPaddock('insurance')
  const bets = [0, 1, 2].map((racer) => ({ racer, kind: 'win', stakePearls: 100 }))
  toPayout(table, { Ada: lockIn([{ card: 'insurance', target: NONE }], { bets }) })
  const lost = payoutOf(table).bets.filter(({ paidPearls }) => paidPearls === 0).length * 100
  const line = { seat: 0, reason: 'insurance', pearls: lost / 4 }
  const lines = (viewer: Parameters<typeof view>[1]) => {
    const { phase } = view(table.state, viewer)
    return phase.type === 'payout' && phase.lines.filter(({ reason }) => reason === 'insurance')
  }
  expect(lines({ role: 'player', seat: 0 })).toEqual([line])
  expect(lines({ role: 'player', seat: 1 })).toEqual([])
  expect(payoutOf(table).payoutCards).toEqual(['insurance'])
  const paid = payoutOf(table).bets.reduce((sum, bet) => sum + bet.paidPearls, 0)
  expect(seatOf(table, 0).pearls).toBe(1_025 - 300 + paid + lost / 4)
})

test('one payout card a round, beside the action', () => {
  const table = inPaddock('insurance', 'insurance', 'anvil')
  const insured = { card: 'insurance', target: NONE } as const
  const anvil = { card: 'anvil', target: { type: 'racer', racer: 0 } } as const
  expect(table.ask(playerOf('Ada'), lockIn([insured, insured]))).toMatchObject({
    error: { type: 'TooManyActions' },
  })
  expect(table.ask(playerOf('Ada'), lockIn([insured, anvil])).ok).toBe(true)
})
