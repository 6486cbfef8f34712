import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fuzz } from '../testing/fuzz-race.ts'
import { createRaceCore } from './core.ts'

test('10,000 wild races end in the debug build, and each bad number is refused', () => {
  execFileSync(process.execPath, ['scripts/build-core.ts', 'debug'])
  const module = new WebAssembly.Module(readFileSync('build/race.debug.wasm'))
  const core = createRaceCore(module, '0'.repeat(64))
  const faults: string[] = []
  for (let number = 0; number < 10_000 && faults.length === 0; number++) {
    const fault = fuzz(core, number)
    if (fault !== null) faults.push(`race ${number}: ${fault}`)
  }
  expect(faults).toEqual([])
})
