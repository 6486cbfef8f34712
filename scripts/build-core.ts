// Compiles assembly/ to build/race.wasm and writes its hash to build/race-hash.ts. With `debug`, the
// debug build; with `--pin`, what the new core makes of the determinism table becomes the table.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = process.argv.includes('debug') ? 'debug' : 'release'

process.chdir(root)
mkdirSync('build', { recursive: true })
const { error, stderr } = await asc.main([
  'assembly/index.ts',
  '--config',
  'asconfig.json',
  '--target',
  target,
])
if (error) {
  process.stderr.write(stderr.toString())
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
if (target === 'release') {
  const hash = createHash('sha256').update(readFileSync('build/race.wasm')).digest('hex')
  writeFileSync('build/race-hash.ts', `export const CORE_HASH = '${hash}'\n`)
}
if (process.argv.includes('--pin')) await import('./pin-vectors.ts')
