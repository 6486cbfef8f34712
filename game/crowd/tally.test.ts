import { expect, test } from 'vitest'
import type { Credential } from '../identity.ts'
import type { Round, Vote } from '../round.ts'
import { choiceOf, tallyOf, votersIn } from './tally.ts'

const round = {
  lineUp: [{}, {}, {}, {}],
  odds: { races: 10, wins: [1, 4, 3, 2], places: [], lasts: [] },
  crowdCards: ['espresso', 'lullaby', 'spot-check'],
} as unknown as Round

const votes = (...each: readonly (readonly [racer: number, card: number])[]): Vote[] =>
  each.map(([racer, card], at) => ({ voter: `voter ${at}` as Credential, racer, card, times: 1 }))

test('votes are counted by racer and by card', () => {
  const tally = tallyOf(round, votes([0, 0], [2, 0], [2, 1]))
  expect(tally).toEqual({ racers: [1, 0, 2, 0], cards: [2, 1, 0] })
  expect(votersIn(tally)).toBe(3)
})

test('with fewer than five voters the Crowd rests', () => {
  expect(choiceOf(round, votes([0, 0], [0, 0], [0, 0], [0, 0]))).toBeNull()
  expect(choiceOf(round, votes([0, 0], [0, 0], [0, 0], [0, 0], [1, 1]))).not.toBeNull()
})

test('of equals the first is chosen', () => {
  const all = votes([3, 2], [3, 2], [1, 0], [1, 0], [2, 1])
  expect(choiceOf(round, all)).toEqual({ racer: 1, card: 0, on: 1 })
})

test.each([
  [0, 2, 'a kind one is for the racer that it backs'],
  [1, 1, 'a nasty one is for the favourite among the others'],
  [2, 1, 'and so is a Spot Check'],
])('card %s goes on racer %s: %s', (card, on) => {
  const all = votes(...Array.from({ length: 5 }, () => [2, card] as const))
  expect(choiceOf(round, all)).toEqual({ racer: 2, card, on })
})

test('who backs the favourite sets a nasty card on the next best', () => {
  const all = votes(...Array.from({ length: 5 }, () => [1, 1] as const))
  expect(choiceOf(round, all)).toEqual({ racer: 1, card: 1, on: 2 })
})
