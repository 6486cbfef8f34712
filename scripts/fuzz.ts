// Runs wild races in the debug build of the core, which asserts its own invariants after every tick:
// `npm run fuzz`, or with a number of races, 100,000 where none is said.
import { readFileSync } from 'node:fs'
import { createRaceCore } from '../game/race/core.ts'
import { fuzz } from '../game/testing/fuzz-race.ts'
import { runLoud } from './step.ts'

const races = Number(process.argv[2] ?? 100_000)
if (!Number.isSafeInteger(races) || races < 1) {
  console.error('npm run fuzz [-- RACES]: how many races, from 1')
  process.exit(2)
}
const built = await runLoud([process.execPath, 'scripts/build-core.ts', 'debug'])
if (built !== 0) process.exit(built)
const module = new WebAssembly.Module(readFileSync('build/race.debug.wasm'))
let core = createRaceCore(module, '0'.repeat(64))
let faults = 0
for (let number = 0; number < races; number++) {
  const fault = fuzz(core, number)
  if (fault === null) continue
  faults++
  console.error(`race ${number}: ${fault}`)
  // After a trap its memory is not to be trusted.
  core = createRaceCore(module, '0'.repeat(64))
}
console.log(`${races} races, ${faults} with a fault`)
process.exit(faults === 0 ? 0 : 1)
