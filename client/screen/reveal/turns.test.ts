import { expect, it } from 'vitest'
import type { Swap, TurnedCard } from '../../../game/round.ts'
import { begunAt, racersIn, triedAt, turnsOf } from './turns.ts'

const swap: Swap = { first: 1, second: 4, verdict: 'works' }
const oyster: TurnedCard = { card: 'bad-oyster', racer: 2, verdict: 'works' }
const taster: TurnedCard = { card: 'royal-taster', racer: 3, verdict: 'idle' }
const phase = {
  span: { startedAtMs: 10_000, endsAtMs: null },
  cardMs: 1_000,
  swaps: [swap],
  cards: [oyster, taster],
  onTrial: 0,
}

it('turns swaps first, then cards', () => {
  expect(turnsOf(phase)).toEqual([
    { type: 'swap', swap },
    { type: 'card', card: oyster },
    { type: 'card', card: taster },
  ])
  expect(turnsOf(phase).map(racersIn)).toEqual([[1, 4], [2], [3]])
  expect(racersIn(undefined)).toEqual([])
})

it.each([
  [9_000, 0],
  [10_000, 1],
  [11_999, 2],
  [12_000, 3],
  [60_000, 3],
])('at %i, %i have begun to turn', (nowMs, count) => {
  expect(begunAt(phase, nowMs)).toBe(count)
})

it('puts a card on trial once all are turned', () => {
  expect(triedAt(phase, 12_999)).toBeNull()
  expect(triedAt(phase, 13_000)).toBe(oyster)
  expect(triedAt({ ...phase, onTrial: null }, 13_000)).toBeNull()
})
