// Writes what the built core makes of the determinism table to game/testing/vector-table.ts: by
// `build-core.ts --pin`, only after a change to the core that is meant to change races.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_HASH } from '../build/race-hash.ts'
import { createRaceCore } from '../game/race/core.ts'
import { outcomeOf, vectorRace } from '../game/testing/race-vectors.ts'

const VECTORS = 24
const root = join(import.meta.dirname, '..')
const wasm = readFileSync(join(root, 'build/race.wasm'))
const core = createRaceCore(new WebAssembly.Module(wasm), CORE_HASH)

const rows = Array.from({ length: VECTORS }, (_, index) => {
  const outcome = outcomeOf(core, vectorRace(index))
  return `  [\n${outcome.map((bits) => `    '${bits}',\n`).join('')}  ],\n`
})
const text = `// Written by scripts/pin-vectors.ts; game/testing/race-vectors.ts says what the numbers are.
export const VECTOR_TABLE: readonly (readonly string[])[] = [
${rows.join('')}]
`
const path = join(root, 'game/testing/vector-table.ts')
writeFileSync(path, text)
spawnSync('node_modules/.bin/biome', ['format', '--write', path], { cwd: root })
