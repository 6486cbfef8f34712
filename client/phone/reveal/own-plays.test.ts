import { expect, test } from 'vitest'
import type { CardPlay, Swap, TurnedCard } from '../../../game/round.ts'
import { isPlayedIn, isSwapIn } from './own-plays.ts'

const swap: Swap = { first: 1, second: 4, verdict: 'works' }
const oyster: TurnedCard = { card: 'bad-oyster', racer: 4, verdict: 'works' }
const taster: TurnedCard = { card: 'royal-taster', racer: 5, verdict: 'idle' }

test('a card is known again where the swaps left it', () => {
  const plays: CardPlay[] = [{ card: 'bad-oyster', target: { type: 'racer', racer: 1 } }]
  expect(isPlayedIn(plays, oyster, [swap])).toBe(true)
  expect(isPlayedIn(plays, oyster, [])).toBe(false)
  expect(isPlayedIn(plays, taster, [swap])).toBe(false)
})

test('a swap is known again, whichever racer was named first', () => {
  const target = { type: 'racers', first: 4, second: 1 } as const
  expect(isSwapIn([{ card: 'switcheroo', target }], swap)).toBe(true)
  expect(isSwapIn([{ card: 'switcheroo', target: { ...target, first: 3 } }], swap)).toBe(false)
  expect(isSwapIn([], swap)).toBe(false)
})
