import { describe, expect, it } from 'vitest'
import {
  budgetPearls,
  isFreeBetOnly,
  type Purse,
  stakeMaxPearls,
} from '../../../game/money/purse.ts'
import {
  type Draft,
  EMPTY_DRAFT,
  fitted,
  leftToStakePearls,
  stakedPearls,
  stakeOn,
  withoutPlay,
  withPlay,
  withStake,
} from './draft.ts'

const purse: Purse = { pearls: 1_000, capPearls: 400 }
const backing = (...stakes: readonly (readonly [number, number])[]): Draft =>
  stakes.reduce((draft, [racer, stake]) => withStake(draft, purse, racer, stake), EMPTY_DRAFT)

describe('a draft', () => {
  it('takes a stake and gives it back', () => {
    const draft = backing([2, 150])
    expect(draft.bets).toEqual([{ racer: 2, kind: 'win', stakePearls: 150 }])
    expect(stakeOn(draft, 2)).toBe(150)
    expect(leftToStakePearls(draft, purse)).toBe(250)
    expect(withStake(draft, purse, 2, 0).bets).toEqual([])
  })

  it('keeps the place of a bet that is changed', () => {
    expect(backing([1, 50], [3, 50], [1, 75]).bets.map(({ racer }) => racer)).toEqual([1, 3])
  })

  it('stops at the cap of the round and at the purse', () => {
    expect(stakedPearls(backing([0, 300], [1, 300]))).toBe(400)
    expect(stakeOn(withStake(EMPTY_DRAFT, { pearls: 130, capPearls: 400 }, 0, 200), 0)).toBe(130)
  })

  it('stakes 25 at least, whole pearls, and nothing for what is no number', () => {
    expect(backing([0, 24]).bets).toEqual([])
    expect(stakeOn(backing([0, 60.9]), 0)).toBe(60)
    expect(backing([0, Number.NaN]).bets).toEqual([])
    expect(backing([0, -50]).bets).toEqual([])
  })

  it('leaves a rest under 25 alone', () => {
    expect(stakeMaxPearls(backing([0, 380]).bets, purse, 1)).toBe(0)
    expect(backing([0, 380], [1, 25]).bets).toHaveLength(1)
  })

  it('backs three racers and no fourth', () => {
    const three = backing([0, 25], [1, 25], [2, 25])
    expect(stakeMaxPearls(three.bets, purse, 3)).toBe(0)
    expect(withStake(three, purse, 3, 25)).toEqual(three)
    expect(stakeMaxPearls(three.bets, purse, 2)).toBe(350)
  })

  it('is one free bet of 25 for somebody without pearls', () => {
    const broke: Purse = { pearls: 24, capPearls: 400 }
    expect(isFreeBetOnly(broke)).toBe(true)
    expect(budgetPearls(broke)).toBe(25)
    const free = withStake(EMPTY_DRAFT, broke, 4, 400)
    expect(free.bets).toEqual([{ racer: 4, kind: 'win', stakePearls: 25 }])
    expect(stakeMaxPearls(free.bets, broke, 0)).toBe(0)
    expect(isFreeBetOnly({ ...broke, pearls: 25 })).toBe(false)
  })

  it('holds one card, put down and taken back', () => {
    const played = withPlay(EMPTY_DRAFT, 'lullaby', 1)
    expect(withPlay(played, 'espresso', 2).play).toEqual({ card: 'espresso', racer: 2 })
    expect(withoutPlay(played).play).toBeNull()
  })
})

describe('a draft that no longer fits', () => {
  const draft = withPlay(backing([0, 200], [1, 150], [2, 50]), 'anvil', 5)

  it('is cut in the order of its bets', () => {
    const poorer = fitted(draft, { pearls: 260, capPearls: 400 }, ['anvil'], 6)
    expect(poorer.bets.map(({ stakePearls }) => stakePearls)).toEqual([200, 60])
  })

  it('loses a card that is not in the hand, and racers that are not there', () => {
    expect(fitted(draft, purse, ['lullaby'], 6).play).toBeNull()
    expect(fitted(draft, purse, ['anvil'], 5).play).toBeNull()
    expect(fitted(draft, purse, ['anvil'], 2).bets).toHaveLength(2)
  })

  it('stays as it is where all of it holds', () => {
    expect(fitted(draft, purse, ['anvil'], 6)).toEqual(draft)
  })
})
