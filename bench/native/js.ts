import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { CoreExports } from '../bare-race.ts'
import { TRANSLATED_DIR } from './plain-core.ts'

const run = promisify(execFile)

const WASM2JS = fileURLToPath(import.meta.resolve('binaryen/bin/wasm2js'))
/** What the core uses beside WebAssembly's first version, and wasm2js can express. */
const FEATURES = ['--enable-nontrapping-float-to-int', '--enable-bulk-memory-opt']

/** A module without SIMD in JavaScript, by binaryen's wasm2js. */
export async function buildJsCore(wasmPath: string): Promise<CoreExports> {
  const path = `${TRANSLATED_DIR}/race.js`
  await run(process.execPath, [WASM2JS, wasmPath, '-O3', ...FEATURES, '-o', path])
  return (await import(pathToFileURL(resolve(path)).href)) as CoreExports
}
