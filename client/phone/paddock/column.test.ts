import { describe, expect, it } from 'vitest'
import { columnOf } from './column.ts'

const bets = [
  { racer: 1, kind: 'last', stakePearls: 50 },
  { racer: 2, kind: 'win', stakePearls: 50 },
  { racer: 1, kind: 'place', stakePearls: 25 },
] as const

describe('the column that the chips belong to', () => {
  it('is the one last used', () => {
    expect(columnOf({ bets }, 1, 'place')).toBe('place')
  })

  it('is another where the last used is not backed any more', () => {
    expect(columnOf({ bets }, 1, 'win')).toBe('last')
    expect(columnOf({ bets }, 2, null)).toBe('win')
  })

  it('is none on a racer without a bet', () => {
    expect(columnOf({ bets }, 0, 'win')).toBeNull()
  })
})
