import { expect, test } from 'vitest'
import type { Placing } from '../../../game/race.ts'
import { photographed } from './photographed.ts'

const home = (racer: number, finishMs: number | null): Placing =>
  ({ racer, finishMs }) as unknown as Placing

test('on the photograph are those who crossed within half a second, where their time puts them', () => {
  const placings = [home(2, 9_000), home(0, 9_125), home(1, 9_501), home(3, null)]
  expect(photographed(placings)).toEqual([
    { racer: 2, gapMs: 0, share: 0 },
    { racer: 0, gapMs: 125, share: 0.25 },
  ])
})

test('it has room for four, and is empty where nobody came home', () => {
  const pack = Array.from({ length: 8 }, (_, racer) => home(racer, 9_000 + racer))
  expect(photographed(pack).map(({ racer }) => racer)).toEqual([0, 1, 2, 3])
  expect(photographed([home(0, null)])).toEqual([])
  expect(photographed([])).toEqual([])
})
