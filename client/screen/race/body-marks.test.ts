import { describe, expect, it } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import { type RacerFlags, standing } from '../../shared/playout.ts'
import { type BodyMark, cardsInForce, markOf } from './body-marks.ts'

const flags = (more: Partial<RacerFlags> = {}): RacerFlags => ({ ...standing().flags, ...more })

describe('the cards in force on a racer', () => {
  it('are those that work, on their racers, in their order', () => {
    const clean = { isOnHormone: false }
    const cards = [
      { card: 'bad-oyster', racer: 0, verdict: 'stopped' },
      { card: 'royal-taster', racer: 0, verdict: 'works' },
      { card: 'lullaby', racer: 2, verdict: 'works' },
      { card: 'lullaby', racer: 2, verdict: 'repeated' },
      { card: 'anvil', racer: 2, verdict: 'works' },
    ] as const
    const inForce = [['royal-taster'], [], ['lullaby', 'anvil']]
    expect(cardsInForce([clean, clean, clean], cards)).toEqual(inForce)
  })

  it('hold hormone once, of this race or of an earlier one', () => {
    const hormone = { card: 'growth-hormone', racer: 0, verdict: 'works' } as const
    const onIt = { isOnHormone: true }
    expect(cardsInForce([onIt, onIt], [hormone])).toEqual([['growth-hormone'], ['growth-hormone']])
  })
})

describe('what is seen of a racer', () => {
  it.each<[readonly CardId[], Partial<RacerFlags>, BodyMark | null]>([
    [[], {}, null],
    [['tin-shell', 'kelp-shake'], { isAirborne: true, isTired: true }, null],
    [['lullaby'], {}, 'asleep'],
    [['espresso'], {}, 'steaming'],
    [['bad-oyster'], {}, 'dizzy'],
    [['brain-coral'], {}, 'dizzy'],
    // Of several, what changes its hops most plainly.
    [['bad-oyster', 'lullaby'], {}, 'asleep'],
    // What happens to it goes before what it was given.
    [['lullaby'], { isStumbling: true }, 'dizzy'],
    [[], { isAstray: true }, 'dizzy'],
    [['espresso', 'spot-check'], { isOut: true }, 'dizzy'],
    [['lullaby'], { isFinished: true }, null],
  ])('with %j and %j is %s', (cards, more, mark) => {
    expect(markOf(cards, flags(more))).toBe(mark)
  })
})
