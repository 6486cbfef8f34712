import { describe, expect, it } from 'vitest'
import { holdClock, moveBy } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { phaseIs, ringUntil, setTable } from './testing/table.ts'

holdClock()
watchFaults()

describe('a whole game over sockets', () => {
  it('goes from the lobby to the finale by alarms alone', async () => {
    const table = await setTable({ rounds: 2, bots: 2 })
    const { host, ann, bob, crowd } = table
    expect(await host.ask({ type: 'StartDay' })).toBe('Accepted')
    for (let round = 1; round <= 2; round++) {
      await ringUntil(table, phaseIs('paddock'))
      const bets = [{ racer: 0, kind: 'win', stakePearls: 100 }] as const
      expect(
        await ann.ask({ type: 'LockIn', loanSteps: 0, buys: [], bets, plays: [], nonce: null }),
      ).toBe('Accepted')
      expect(
        await bob.ask({ type: 'LockIn', loanSteps: 0, buys: [], bets: [], plays: [], nonce: null }),
      ).toBe('Accepted')
      await ringUntil(table, phaseIs('race'))
      const { length } = host.frames
      await ringUntil(table, ({ frames }) => frames.length > length)
      moveBy(500)
      const shout = ann.submit({ type: 'Shout', racer: 0 })
      await ringUntil(table, phaseIs('payout'))
      expect(await ann.answerTo(shout)).toBe('Accepted')
    }
    await ringUntil(table, phaseIs('finale'))
    for (const client of [ann, bob, crowd]) {
      await client.settle()
      expect(client.view?.phase).toEqual(host.view?.phase)
    }
    expect(host.view?.seats).toHaveLength(4)
  })
})
