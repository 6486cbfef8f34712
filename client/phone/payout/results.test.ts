import { describe, expect, it } from 'vitest'
import { moneyLines, rank } from './results.ts'

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

describe('why money moved', () => {
  const bet = { seat: 2, racer: 0, kind: 'win', stakePearls: 100, isFree: false } as const
  const phase = {
    bets: [
      { ...bet, paidPearls: 250 },
      { ...bet, paidPearls: 0 },
      { ...bet, seat: 3, paidPearls: 900 },
    ],
    lines: [
      { seat: 2, reason: 'interest', pearls: 10 },
      { seat: 2, reason: 'accuser', pearls: 50 },
      { seat: 3, reason: 'ante', pearls: -50 },
    ],
    uses: [],
    standings: [{ seat: 2, pearls: 1_000, debtPearls: 110, beforePearls: 900 }],
  } as const

  it('adds up to what the standings say: what no line tells of is the rest', () => {
    // 150 − 100 on bets, −10 and +50, and the rest of a fall from 900 to 890.
    expect(moneyLines(phase, 2)).toEqual([
      { reason: 'interest', pearls: -10 },
      { reason: 'accuser', pearls: 50 },
      { reason: 'other', pearls: -100 },
    ])
  })

  it('tells of thefts and alms, of both ends and of nobody else', () => {
    const uses = [
      { seat: 2, use: { type: 'pickpocket', victim: 3, pearls: 120 } },
      { seat: 3, use: { type: 'pickpocket', victim: 2, pearls: 0 } },
      { seat: 3, use: { type: 'alms', receiver: 2 } },
    ] as const
    expect(moneyLines({ ...phase, uses }, 2).slice(2)).toEqual([
      { reason: 'pickpocket', pearls: 120 },
      { reason: 'alms', pearls: 250 },
      { reason: 'other', pearls: -470 },
    ])
    const victim = [{ seat: 3, pearls: 1_000, debtPearls: 0, beforePearls: 370 }]
    expect(moneyLines({ ...phase, uses, standings: victim }, 3)).toEqual([
      { reason: 'ante', pearls: -50 },
      { reason: 'robbed', pearls: -120 },
    ])
  })

  it('has no rest where all is told, and nothing for somebody who is not there', () => {
    const standings = [{ ...phase.standings[0], pearls: 1_100 }]
    expect(moneyLines({ ...phase, standings }, 2).map(({ reason }) => reason)).toEqual([
      'interest',
      'accuser',
    ])
    expect(moneyLines(phase, 7)).toEqual([])
  })
})
