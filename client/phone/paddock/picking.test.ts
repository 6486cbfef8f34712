import { describe, expect, it } from 'vitest'
import { isForRacers, picked, withSeat } from './picking.ts'

const swap = { card: 'switcheroo', first: null } as const

describe('choosing racers', () => {
  it('is done with one tap for an item', () => {
    const target = { type: 'racer', racer: 3 }
    expect(picked({ ...swap, card: 'anvil' }, 3)).toEqual({ card: 'anvil', target })
  })

  it('takes two taps for a Switcheroo, on two racers', () => {
    const half = picked(swap, 3)
    expect(half).toEqual({ ...swap, first: 3 })
    expect(picked({ ...swap, first: 3 }, 3)).toEqual(swap)
    const target = { type: 'racers', first: 3, second: 1 }
    expect(picked({ ...swap, first: 3 }, 1)).toEqual({ card: 'switcheroo', target })
  })

  it('is for items and the Switcheroo alone', () => {
    expect(isForRacers('anvil')).toBe(true)
    expect(isForRacers('switcheroo')).toBe(true)
    expect(isForRacers('slick')).toBe(false)
    expect(isForRacers('pickpocket')).toBe(false)
  })
})

describe('choosing players', () => {
  it('takes one and lets go of it again', () => {
    expect(withSeat([], 4, 1)).toEqual([4])
    expect(withSeat([4], 4, 1)).toEqual([])
  })

  it('changes to another where no more may be chosen', () => {
    expect(withSeat([4], 2, 1)).toEqual([2])
    expect(withSeat([4, 2], 7, 2)).toEqual([2, 7])
  })
})
