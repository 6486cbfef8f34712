import { describe, expect, it } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import type { Holder } from '../../../game/draft.ts'
import {
  budgetPearls,
  isFreeBetOnly,
  type Purse,
  stakeMaxPearls,
} from '../../../game/money/purse.ts'
import type { CardPlay } from '../../../game/round.ts'
import {
  type Draft,
  EMPTY_DRAFT,
  fitted,
  leftToStakePearls,
  stakedPearls,
  stakeOn,
  withBuy,
  withLoan,
  withoutPlay,
  withPlay,
  withStake,
} from './draft.ts'

const purse: Purse = { pearls: 1_000, capPearls: 400 }
const win = (racer: number) => ({ racer, kind: 'win' }) as const
const on = (card: CardId, racer: number): CardPlay => ({ card, target: { type: 'racer', racer } })
const backing = (...stakes: readonly (readonly [number, number])[]): Draft =>
  stakes.reduce((draft, [racer, stake]) => withStake(draft, purse, win(racer), stake), EMPTY_DRAFT)
const holder = (more: Partial<Holder> = {}): Holder => ({
  pearls: 1_000,
  debtPearls: 0,
  hand: [],
  offers: [],
  round: 1,
  rounds: 5,
  racers: 6,
  actionsUsed: 0,
  isGagged: false,
  ...more,
})

describe('a draft', () => {
  it('takes a stake and gives it back', () => {
    const draft = backing([2, 150])
    expect(draft.bets).toEqual([{ racer: 2, kind: 'win', stakePearls: 150 }])
    expect(stakeOn(draft, win(2))).toBe(150)
    expect(leftToStakePearls(draft, purse)).toBe(250)
    expect(withStake(draft, purse, win(2), 0).bets).toEqual([])
  })

  it('holds bets of several kinds on one racer', () => {
    const both = withStake(backing([2, 100]), purse, { racer: 2, kind: 'last' }, 50)
    expect(both.bets.map(({ kind }) => kind)).toEqual(['win', 'last'])
    expect(stakeOn(both, { racer: 2, kind: 'last' })).toBe(50)
    expect(withStake(both, purse, win(2), 0).bets.map(({ kind }) => kind)).toEqual(['last'])
  })

  it('keeps the place of a bet that is changed', () => {
    expect(backing([1, 50], [3, 50], [1, 75]).bets.map(({ racer }) => racer)).toEqual([1, 3])
  })

  it('stops at the cap of the round and at the purse', () => {
    expect(stakedPearls(backing([0, 300], [1, 300]))).toBe(400)
    const poor = withStake(EMPTY_DRAFT, { pearls: 130, capPearls: 400 }, win(0), 200)
    expect(stakeOn(poor, win(0))).toBe(130)
  })

  it('stakes 25 at least, whole pearls, and nothing for what is no number', () => {
    expect(backing([0, 24]).bets).toEqual([])
    expect(stakeOn(backing([0, 60.9]), win(0))).toBe(60)
    expect(backing([0, Number.NaN]).bets).toEqual([])
    expect(backing([0, -50]).bets).toEqual([])
  })

  it('leaves a rest under 25 alone', () => {
    expect(stakeMaxPearls(backing([0, 380]).bets, purse, win(1))).toBe(0)
    expect(backing([0, 380], [1, 25]).bets).toHaveLength(1)
  })

  it('makes three bets and no fourth', () => {
    const three = backing([0, 25], [1, 25], [2, 25])
    expect(stakeMaxPearls(three.bets, purse, win(3))).toBe(0)
    expect(withStake(three, purse, win(3), 25)).toEqual(three)
    expect(stakeMaxPearls(three.bets, purse, win(2))).toBe(350)
  })

  it('is one free bet of 100 for somebody with fewer', () => {
    const broke: Purse = { pearls: 99, capPearls: 400 }
    expect(isFreeBetOnly(broke)).toBe(true)
    expect(budgetPearls(broke)).toBe(100)
    const free = withStake(EMPTY_DRAFT, broke, win(4), 400)
    expect(free.bets).toEqual([{ racer: 4, kind: 'win', stakePearls: 100 }])
    expect(stakeMaxPearls(free.bets, broke, win(0))).toBe(0)
    expect(isFreeBetOnly({ ...broke, pearls: 100 })).toBe(false)
  })

  it('holds as many cards as there are actions, and one for the payout', () => {
    const played = withPlay(EMPTY_DRAFT, on('lullaby', 1), holder())
    const again = withPlay(played, on('espresso', 2), holder())
    expect(again.plays).toEqual([on('espresso', 2)])
    const last = holder({ round: 5 })
    expect(withPlay(played, on('espresso', 2), last).plays).toHaveLength(2)
    const insured = withPlay(again, { card: 'insurance', target: { type: 'none' } }, holder())
    expect(insured.plays).toHaveLength(2)
    expect(withoutPlay(insured, again.plays[0] as CardPlay).plays).toHaveLength(1)
  })

  it('borrows and repays in hundreds, within what the shark does', () => {
    expect(withLoan(EMPTY_DRAFT, 9, holder()).loanSteps).toBe(3)
    expect(withLoan(EMPTY_DRAFT, 9, holder({ round: 2, debtPearls: 110 })).loanSteps).toBe(3)
    expect(withLoan(EMPTY_DRAFT, -9, holder({ debtPearls: 110 })).loanSteps).toBe(-2)
    expect(withLoan(EMPTY_DRAFT, -9, holder()).loanSteps).toBe(-0)
  })
})

describe('a draft that no longer fits', () => {
  const draft = withPlay(backing([0, 200], [1, 150], [2, 50]), on('anvil', 5), holder())

  it('is cut in the order of its bets', () => {
    const poorer = fitted(draft, holder({ pearls: 260, hand: ['anvil'] }))
    expect(poorer.bets.map(({ stakePearls }) => stakePearls)).toEqual([200, 60])
  })

  it('loses a card that is not in the hand, and racers that are not there', () => {
    expect(fitted(draft, holder({ hand: ['lullaby'] })).plays).toEqual([])
    expect(fitted(draft, holder({ hand: ['anvil'], racers: 5 })).plays).toEqual([])
    expect(fitted(draft, holder({ hand: ['anvil'], racers: 2 })).bets).toHaveLength(2)
  })

  it('loses what it bought where that is sold or cannot be paid, and plays what it bought', () => {
    const offers = [{ card: 'anvil', isSold: false }] as const
    const bought = withBuy(draft, 0, true)
    expect(fitted(bought, holder({ offers })).plays).toEqual([on('anvil', 5)])
    expect(fitted(bought, holder({ offers, pearls: 299 }))).toMatchObject({ buys: [], plays: [] })
    const sold = fitted(bought, holder({ offers: [{ card: 'anvil', isSold: true }] }))
    expect(sold.buys).toEqual([])
    expect(withBuy(bought, 0, false).buys).toEqual([])
  })

  it('loses the card for which no action is left', () => {
    expect(fitted(draft, holder({ hand: ['anvil'], actionsUsed: 1 })).plays).toEqual([])
  })

  it('stays as it is where all of it holds', () => {
    expect(fitted(draft, holder({ hand: ['anvil'] }))).toEqual(draft)
  })
})
