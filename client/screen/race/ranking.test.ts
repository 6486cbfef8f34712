import { expect, it } from 'vitest'
import type { RacerAt } from '../../shared/playout.ts'
import { addCrossed, rankingOf } from './ranking.ts'

const racer = (xMetres: number, flags: Partial<RacerAt['flags']> = {}): RacerAt =>
  ({ xMetres, flags: { isOut: false, isFinished: false, ...flags } }) as RacerAt

it('orders by way, with who is out at the end', () => {
  const racers = [racer(3), racer(9, { isOut: true }), racer(5)]
  expect(rankingOf(racers, [], [])).toEqual([2, 0, 1])
})

it('keeps the order of those who are level', () => {
  const racers = [racer(5), racer(5.1), racer(2)]
  expect(rankingOf(racers, [0, 1, 2], [])).toEqual([0, 1, 2])
  expect(rankingOf([racer(5), racer(5.4), racer(2)], [0, 1, 2], [])).toEqual([1, 0, 2])
})

it('puts first who crossed first, however far the others skid', () => {
  const racers = [racer(104, { isFinished: true }), racer(101, { isFinished: true }), racer(99)]
  expect(rankingOf(racers, [0, 1, 2], [1, 0])).toEqual([1, 0, 2])
})

it('notes who crosses the line once', () => {
  const racers = [racer(101, { isFinished: true }), racer(100.5, { isFinished: true }), racer(99)]
  expect(addCrossed(racers, [])).toEqual([0, 1])
  expect(addCrossed(racers, [1])).toEqual([1, 0])
})
