import { expect, test } from 'vitest'
import { inPaddock, lockIn, payoutOf, seatOf, toPayout } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'
import { borrowablePearls, interestPearls, loanMaxPearls, repaidPearls } from './loan.ts'
import { worthPearls } from './standings.ts'

test.each([
  [1, 0, 300],
  [1, 110, 100],
  [1, 300, 0],
  [2, 0, 500],
  [5, 1_210, 0],
  [10, 0, 2_100],
])('in round %i with a debt of %i the shark lends %i', (round, debt, pearls) => {
  expect(borrowablePearls(debt, round)).toBe(pearls)
  expect(loanMaxPearls(round) - debt).toBeLessThan(pearls + 100)
})

test('nobody repays more than is owed, or than there is', () => {
  expect(repaidPearls(200, { pearls: 1_000, debtPearls: 110 })).toBe(110)
  expect(repaidPearls(200, { pearls: 50, debtPearls: 110 })).toBe(50)
  expect([interestPearls(110), interestPearls(9)]).toEqual([11, 0])
})

test('a loan is staked with the same lock-in, grows by a tenth, is repaid, and comes off at the end', () => {
  const table = inPaddock().give('Ada', { pearls: 0 })
  const bets = [{ racer: 0, kind: 'win', stakePearls: 300 }]
  toPayout(table, { Ada: lockIn([], { loanSteps: 3, bets }) })
  expect(seatOf(table, 0)).toMatchObject({ debtPearls: 330, shownDebtPearls: 330 })
  const { lines, standings } = payoutOf(table)
  expect(lines).toContainEqual({ seat: 0, reason: 'interest', pearls: 30 })
  expect(standings.find(({ seat }) => seat === 0)).toMatchObject({ debtPearls: 330 })
  table.passUntil('paddock')
  table.give('Ada', { pearls: 1_000 })
  table.must(playerOf('Ada'), lockIn([], { loanSteps: -2 }))
  expect(seatOf(table, 0)).toMatchObject({ pearls: 1_000 - 200 + 25, debtPearls: 130 })
  table.passUntil('payout')
  const before = worthPearls(seatOf(table, 0))
  table.passUntil('finale')
  expect(seatOf(table, 0).debtPearls).toBe(0)
  expect(worthPearls(seatOf(table, 0))).toBeLessThanOrEqual(before)
})

test('a debt that a purse cannot pay stays, and counts', () => {
  const table = inPaddock().give('Ada', { pearls: 0, debtPearls: 500 })
  table.passUntil('finale')
  const { phase } = table.state
  const own = phase.type === 'finale' && phase.standings.find(({ seat }) => seat === 0)
  expect(own && worthPearls(own)).toBeLessThan(-500)
  expect(phase.type === 'finale' && phase.standings.at(-1)?.seat).toBe(0)
})

test('too large a loan is refused, with what is left', () => {
  const table = inPaddock()
  expect(table.ask(playerOf('Ada'), lockIn([], { loanSteps: 4 }))).toMatchObject({
    error: { type: 'LoanTooLarge', leftPearls: 300 },
  })
})
