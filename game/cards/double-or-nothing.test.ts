import { expect, test } from 'vitest'
import { inPaddock, lockIn, payoutOf, seatOf, toPayout } from '../testing/card-table.ts'
import { playerOf } from '../testing/table.ts'

const onBet = (racer: number) =>
  ({ card: 'double-or-nothing', target: { type: 'bet', racer, kind: 'win' } }) as const
const bet = (racer: number, stakePearls: number) => ({ racer, kind: 'win', stakePearls })

test('as much again is set aside at once, and comes back as the bet does', () => {
  for (let racer = 0; racer < 6; racer++) {
    const table = inPaddock('double-or-nothing')
    table.must(playerOf('Ada'), lockIn([onBet(racer)], { bets: [bet(racer, 100)] }))
    expect(seatOf(table, 0).pearls).toBe(1_025 - 200)
    for (const name of ['Bo', 'Cy']) table.must(playerOf(name), lockIn())
    table.passUntil('payout')
    const [settled] = payoutOf(table).bets
    const paid = settled?.paidPearls ?? 0
    expect(seatOf(table, 0).pearls).toBe(825 + 2 * paid)
    expect(payoutOf(table).lines.filter(({ reason }) => reason === 'double')).toEqual([
      { seat: 0, reason: 'double', pearls: paid },
    ])
  }
})

test.each([
  ['a purse that cannot set it aside', 150, [bet(0, 100)]],
  ['a stake of the house', 80, [bet(0, 100)]],
])('%s leaves the card in the hand', (_what, pearls, bets) => {
  const table = inPaddock('double-or-nothing').give('Ada', { pearls })
  const [locked] = table.must(playerOf('Ada'), lockIn([onBet(0)], { bets }))
  expect(locked).toMatchObject({ plays: [] })
  expect(seatOf(table, 0).hand).toEqual(['double-or-nothing'])
})

test('it is for a bet of the same lock-in', () => {
  const table = inPaddock('double-or-nothing')
  expect(table.ask(playerOf('Ada'), lockIn([onBet(0)], { bets: [bet(1, 100)] }))).toMatchObject({
    error: { type: 'WrongTarget' },
  })
})

test('where nobody finishes, both stakes come back', () => {
  const table = inPaddock('double-or-nothing')
  const run = table.core.run
  table.core = {
    ...table.core,
    run: (setup, actions, toTick) => {
      const entrants = setup.entrants.map((one) => ({ ...one, isOut: true }))
      return run({ ...setup, entrants }, actions, toTick)
    },
  }
  toPayout(table, { Ada: lockIn([onBet(0)], { bets: [bet(0, 100)] }) })
  expect(seatOf(table, 0).pearls).toBe(1_025)
})
