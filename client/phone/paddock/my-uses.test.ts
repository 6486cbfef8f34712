import { describe, expect, it } from 'vitest'
import type { SeatUse } from '../../../game/round.ts'
import { tipOf, usesBy, usesByOthers } from './my-uses.ts'

const odds = (races: number) => ({ races, wins: [], places: [], lasts: [] })
const uses: readonly SeatUse[] = [
  { seat: 0, use: { type: 'pickpocket', victim: 1, pearls: 90 } },
  { seat: 1, use: { type: 'inside-tip', odds: odds(1) } },
  { seat: 2, use: { type: 'gag-order', victims: [0, 1] } },
  { seat: 1, use: { type: 'inside-tip', odds: odds(2) } },
]

describe('cards that acted at once', () => {
  it('are one’s own, the newest first', () => {
    expect(usesBy(uses, 1)).toEqual([uses[3], uses[1]])
    expect(usesBy(uses, 4)).toEqual([])
  })

  it('are those of others', () => {
    expect(usesByOthers(uses, 1)).toEqual([uses[2], uses[0]])
    expect(usesByOthers(uses, 4)).toHaveLength(4)
  })

  it('tell the newest odds of a tip', () => {
    expect(tipOf(uses, 1)?.races).toBe(2)
    expect(tipOf(uses, 0)).toBeNull()
  })
})
