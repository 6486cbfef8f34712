import { describe, expect, it } from 'vitest'
import type { SettledBet } from '../../../game/phase.ts'
import { gainPearls, rank } from './results.ts'

const standing = (seat: number, pearls: number, beforePearls = 1_000) => ({
  seat,
  pearls,
  debtPearls: 0,
  beforePearls,
})

describe('standings', () => {
  it('go from the richest to the poorest, and equals share a place', () => {
    const ranked = rank([standing(0, 500), standing(1, 900), standing(4, 500), standing(2, 100)])
    expect(ranked.map(({ seat, rank }) => [seat, rank])).toEqual([
      [1, 1],
      [0, 2],
      [4, 2],
      [2, 4],
    ])
  })

  it('know who climbed and who fell', () => {
    const ranked = rank([standing(0, 400, 900), standing(1, 900, 500), standing(2, 300, 300)])
    expect(ranked.map(({ seat, climbed }) => [seat, climbed])).toEqual([
      [1, 1],
      [0, -1],
      [2, 0],
    ])
  })
})

describe('what bets brought', () => {
  const bet = (change: Partial<SettledBet>): SettledBet => ({
    seat: 3,
    racer: 0,
    kind: 'win',
    stakePearls: 100,
    isFree: false,
    paidPearls: 0,
    ...change,
  })

  it('is what came back less what was staked, of one seat alone', () => {
    const bets = [bet({ paidPearls: 250 }), bet({ racer: 1 }), bet({ seat: 1, paidPearls: 900 })]
    expect(gainPearls(bets, 3)).toBe(50)
    expect(gainPearls(bets, 0)).toBe(0)
  })

  it('counts no stake of the house’s', () => {
    expect(gainPearls([bet({ stakePearls: 25, isFree: true })], 3)).toBe(0)
    expect(gainPearls([bet({ stakePearls: 25, isFree: true, paidPearls: 60 })], 3)).toBe(60)
  })
})
