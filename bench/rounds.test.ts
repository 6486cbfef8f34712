import { expect, test } from 'vitest'
import { medianRatio, timeInTurn } from './rounds.ts'

test('contestants take turns, and the first rounds do not count', () => {
  const calls: string[] = []
  const contestant = (name: string, micros: number) => ({
    name,
    time(round: number) {
      calls.push(`${name}${round}`)
      return micros + round
    },
  })
  const times = timeInTurn([contestant('a', 10), contestant('b', 20)], { rounds: 2, warmUps: 1 })
  expect(calls).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2'])
  expect(times).toEqual({ a: [11, 12], b: [21, 22] })
})

test('a ratio is taken within a round, so that a slow round weighs on both', () => {
  expect(medianRatio([4, 400, 6], [2, 100, 2])).toBe(3)
})
