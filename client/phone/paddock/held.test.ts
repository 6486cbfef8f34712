import { describe, expect, it } from 'vitest'
import type { Holder } from '../../../game/draft.ts'
import type { CardPlay } from '../../../game/round.ts'
import { type Draft, EMPTY_DRAFT } from './draft.ts'
import {
  barrierOf,
  buyBarrierOf,
  combable,
  doublable,
  heldCards,
  loanStepsFor,
  playsLostTo,
  usePearls,
} from './held.ts'

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
const play: CardPlay = { card: 'anvil', target: { type: 'racer', racer: 2 } }
const staking = (stakePearls: number): Draft => ({
  ...EMPTY_DRAFT,
  bets: [{ racer: 0, kind: 'place', stakePearls }],
})

describe('the cards to play', () => {
  it('are the hand and what is bought, and a play lies on the first of its card', () => {
    const draft = { ...EMPTY_DRAFT, buys: [1], plays: [play] }
    const offers = [
      { card: 'slick', isSold: false },
      { card: 'anvil', isSold: false },
    ] as const
    expect(heldCards(draft, holder({ hand: ['alms', 'anvil'], offers }))).toEqual([
      { card: 'alms', offer: null, play: null },
      { card: 'anvil', offer: null, play },
      { card: 'anvil', offer: 1, play: null },
    ])
  })

  it('are barred by a gag order, by the round’s actions, and until the race', () => {
    const barrier = (card: 'anvil' | 'alms' | 'pickpocket' | 'slick', more: Partial<Holder>) =>
      barrierOf(card, EMPTY_DRAFT, holder(more), [])
    expect(barrier('alms', { isGagged: true })).toBe('gagged')
    expect(barrier('slick', {})).toBe('race')
    expect(barrier('anvil', {})).toBeNull()
    expect(barrier('anvil', { actionsUsed: 1 })).toBe('spent')
    expect(barrier('pickpocket', { actionsUsed: 1 })).toBe('spent')
    expect(barrier('pickpocket', { actionsUsed: 1, round: 5 })).toBeNull()
    expect(barrier('alms', { actionsUsed: 1 })).toBeNull()
  })

  it('double a bet whose stake is there once more', () => {
    const double = (draft: Draft, more: Partial<Holder> = {}) =>
      barrierOf('double-or-nothing', draft, holder(more), [])
    expect(double(EMPTY_DRAFT)).toBe('noBet')
    expect(double(staking(200))).toBeNull()
    expect(double(staking(200), { pearls: 399 })).toBe('noDoubling')
    expect(doublable(staking(200), holder({ pearls: 400 }))).toHaveLength(1)
    expect(doublable(staking(100), holder({ pearls: 50 }))).toEqual([])
  })
})

describe('an offer', () => {
  const offers = [
    { card: 'anvil', isSold: false },
    { card: 'slick', isSold: true },
  ] as const
  const hand = ['alms', 'anvil', 'slick', 'lullaby', 'espresso'] as const

  it('is taken once, and where there are pearls for it', () => {
    expect(buyBarrierOf(0, EMPTY_DRAFT, holder({ offers }))).toBeNull()
    expect(buyBarrierOf(1, EMPTY_DRAFT, holder({ offers }))).toBe('sold')
    expect(buyBarrierOf(0, EMPTY_DRAFT, holder({ offers, pearls: 299 }))).toBe('tooDear')
    const lent = { ...EMPTY_DRAFT, loanSteps: 1 }
    expect(buyBarrierOf(0, lent, holder({ offers, pearls: 299 }))).toBeNull()
  })

  it('wants room in the hand, which a card that is put down makes', () => {
    expect(buyBarrierOf(0, EMPTY_DRAFT, holder({ offers, hand }))).toBe('handFull')
    const draft = { ...EMPTY_DRAFT, plays: [play] }
    expect(buyBarrierOf(0, draft, holder({ offers, hand }))).toBeNull()
  })
})

describe('the beach', () => {
  it('has each card once, the newest first, and no Beachcomber', () => {
    expect(combable(['alms', 'anvil', 'alms', 'beachcomber'])).toEqual(['alms', 'anvil'])
    expect(barrierOf('beachcomber', EMPTY_DRAFT, holder(), ['beachcomber'])).toBe('emptyBeach')
    expect(barrierOf('beachcomber', EMPTY_DRAFT, holder(), ['anvil'])).toBeNull()
  })
})

describe('using a card at once', () => {
  it('costs its price where it is an offer, and half that of what is combed', () => {
    expect(usePearls('pickpocket', false, null)).toBe(0)
    expect(usePearls('pickpocket', true, null)).toBe(120)
    expect(usePearls('beachcomber', true, 'anvil')).toBe(190)
  })

  it('takes as much of the drafted loan as is missing', () => {
    expect(loanStepsFor(120, { loanSteps: 3 }, { pearls: 500 })).toBe(0)
    expect(loanStepsFor(120, { loanSteps: 3 }, { pearls: 10 })).toBe(2)
    expect(loanStepsFor(120, { loanSteps: 1 }, { pearls: 10 })).toBe(1)
    expect(loanStepsFor(120, { loanSteps: -1 }, { pearls: 10 })).toBe(0)
  })

  it('sends the drafted action back to the hand, where it is one itself', () => {
    const draft = { ...EMPTY_DRAFT, plays: [play] }
    expect(playsLostTo('pickpocket', draft, holder())).toEqual([play])
    expect(playsLostTo('pickpocket', draft, holder({ round: 5 }))).toEqual([])
    expect(playsLostTo('alms', draft, holder())).toEqual([])
  })
})
