import { expect, test } from 'vitest'
import { checkVectors } from '../game/race-vectors.ts'
import { raceCore } from './core.ts'

test('the table of races is the same to the bit in the worker runtime', () => {
  expect(checkVectors(raceCore())).toEqual([])
})
