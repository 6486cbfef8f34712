import { expect, test } from 'vitest'
import type { RaceProof } from '../../game/phase.ts'
import { formOf } from './form.ts'

/** A race of these species in the order of their lanes, and the lanes in the order of the finish. */
const race = (species: readonly number[], finish: readonly number[]) => ({
  round: {
    lineUp: species.map((one) => ({ species: one, isOnHormone: false })),
  } as unknown as RaceProof['round'],
  placings: finish.map((racer, at) => ({ racer, place: at + 1, finishMs: 20_000 })),
})

test('form is the places of today, race by race', () => {
  const today = [race([4, 7, 9], [1, 2, 0]), race([7, 5], [1, 0]), race([9, 4], [0, 1])]
  expect(formOf(today, 7)).toEqual([1, 2])
  expect(formOf(today, 4)).toEqual([3, 2])
  expect(formOf(today, 12)).toEqual([])
})
