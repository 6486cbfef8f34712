import { expect, it } from 'vitest'
import budgets from '../bench/budgets.json' with { type: 'json' }
import { type Meter, meterOf } from './meter.ts'
import { holdClock, moveBy } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { phaseIs, ringUntil, setTable, type Table } from './testing/table.ts'

holdClock()
watchFaults()

const ROUNDS = 2

/** Two rounds of two people and four bots, with a purchase, a bet and a shout of each person. */
async function play(table: Table): Promise<void> {
  const { host, ann, bob } = table
  const people = [ann, bob]
  await host.ask({ type: 'StartDay' })
  for (let round = 1; round <= ROUNDS; round++) {
    await ringUntil(table, phaseIs('paddock'))
    for (const [racer, person] of people.entries()) {
      const bets = [{ racer, kind: 'win', stakePearls: 100 }] as const
      const request = { type: 'LockIn', loanSteps: 0, buys: [0], bets, plays: [] } as const
      expect(await person.ask({ ...request, nonce: null })).toBe('Accepted')
    }
    await ringUntil(table, phaseIs('race'))
    for (const person of people) {
      moveBy(300)
      person.submit({ type: 'Shout', racer: 0 })
    }
    await ringUntil(table, phaseIs('payout'))
  }
  await ringUntil(table, phaseIs('finale'))
}

// Chance and clock are held, so the counts are the same in every run. Whoever makes a game dearer
// raises a ceiling here, and says in docs/cost.md what it buys.
it('a short game costs no more than its budget', async () => {
  const table = await setTable({ rounds: ROUNDS, bots: 4, seed: 7 })
  await play(table)
  const meter = meterOf(table.stub.id.toString())
  const names = Object.keys(budgets.shortGame) as (keyof typeof budgets.shortGame & keyof Meter)[]
  const dearer = names.filter((name) => meter[name] > budgets.shortGame[name])
  expect(dearer.map((name) => [name, meter[name]])).toEqual([])
})
