import { expect, test } from 'vitest'
import { sum } from '../figures.ts'
import { msByCause } from './causes.ts'
import { partsOf } from './table.ts'

test('the parts add up to the whole, and the runtime is what is left', () => {
  const msOf = { ...msByCause([]), odds: 600, storage: 50 }
  const parts = partsOf({ msOf, pingMs: 0.2 }, { cpuMs: 1_000, oddsCpuMs: 590, pings: 200 })
  expect(parts).toMatchObject({ odds: 600, storage: 50, pings: 40, runtime: 310 })
  expect(sum(Object.values(parts))).toBe(1_000)
})
