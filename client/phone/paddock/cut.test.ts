import { describe, expect, it } from 'vitest'
import type { LockIn } from '../../../game/round.ts'
import { isCut } from './cut.ts'
import type { Draft } from './draft.ts'

const wanted: Draft = {
  loanSteps: 1,
  buys: [0],
  bets: [{ racer: 1, kind: 'win', stakePearls: 75 }],
  plays: [{ card: 'insurance', target: { type: 'none' } }],
}
const stood: LockIn = {
  loanPearls: 100,
  buys: [0],
  bets: [{ racer: 1, kind: 'win', stakePearls: 75, isFree: false }],
  plays: wanted.plays,
  isEarly: false,
  nonce: null,
}

describe('what stood', () => {
  it('is all of it', () => {
    expect(isCut(wanted, stood)).toBe(false)
  })

  it.each<Partial<LockIn>>([
    { loanPearls: 0 },
    { buys: [] },
    { bets: [] },
    { bets: [{ racer: 1, kind: 'win', stakePearls: 50, isFree: false }] },
    { plays: [] },
  ])('is less with %j', (less) => {
    expect(isCut(wanted, { ...stood, ...less })).toBe(true)
  })

  it('is not less where the house stakes 100, or the whole debt is repaid', () => {
    const bets = [{ racer: 1, kind: 'win', stakePearls: 100, isFree: true }] as const
    expect(isCut(wanted, { ...stood, bets })).toBe(false)
    expect(isCut({ ...wanted, loanSteps: -2 }, { ...stood, loanPearls: -110 })).toBe(false)
  })
})
