import { expect, test } from 'vitest'
import raceModule from '../build/race.wasm'
import { CORE_HASH } from '../build/race-hash.ts'
import { createRaceCore } from '../game/race/core.ts'
import { checkVectors } from '../game/testing/race-vectors.ts'

test('the table of races is the same to the bit in the worker runtime', () => {
  expect(checkVectors(createRaceCore(raceModule, CORE_HASH))).toEqual([])
})
