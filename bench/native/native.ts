import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { instanceOf, type RaceImage } from '../bare-race.ts'
import { TRANSLATED_DIR } from './plain-core.ts'
import { raceFile } from './race-file.ts'

const run = promisify(execFile)

/** Where wabt keeps what its translations need at run time: Debian's, and its own. */
const RUNTIME_DIRS = ['/usr/share/wabt/wasm2c', '/usr/local/share/wabt/wasm2c']
/** No fused multiply-add: it would round once where the core rounds twice. */
const GCC = ['-O3', '-ffp-contract=off']

/** The core as a program of this machine. */
export interface NativeCore {
  /** The outcomes of races, see BareCore. */
  run(images: readonly RaceImage[]): Promise<number[]>
  /** µs a race of races whose file was written by the last `run`, in a process of their own. */
  time(): number
}

/**
 * Translates a module without SIMD by wasm2c and compiles that by gcc. A sentence where a tool is
 * missing or does not do it.
 */
export async function buildNativeCore(wasmPath: string): Promise<NativeCore | string> {
  const runtime = RUNTIME_DIRS.find((path) => existsSync(`${path}/wasm-rt-impl.c`))
  if (runtime === undefined) return 'wasm2c is missing'
  const source = `${TRANSLATED_DIR}/race.c`
  const program = `${TRANSLATED_DIR}/race`
  try {
    await run('wasm2c', [wasmPath, '--module-name', 'race', '--output', source])
    const sources = [source, 'bench/native/main.c', `${runtime}/wasm-rt-impl.c`]
    const folders = [`-I${TRANSLATED_DIR}`, `-I${runtime}`]
    await run('gcc', [...GCC, ...folders, ...sources, '-lm', '-o', program])
  } catch (error) {
    const { code, path, cmd } = error as { code?: unknown; path?: string; cmd?: string }
    return code === 'ENOENT' ? `${path} is missing` : `failed: ${cmd}`
  }
  const module = new WebAssembly.Module(await readFile(wasmPath))
  return nativeCore(program, module)
}

function nativeCore(program: string, module: WebAssembly.Module): NativeCore {
  const racesPath = `${TRANSLATED_DIR}/races.bin`
  const outcomesPath = `${TRANSLATED_DIR}/outcomes.bin`
  let races = 0
  return {
    async run(images) {
      races = images.length
      await writeFile(racesPath, raceFile(instanceOf(module), images))
      await run(program, [racesPath, outcomesPath, '0'])
      const bytes = await readFile(outcomesPath)
      return [...new Uint32Array(new Uint8Array(bytes).buffer)]
    },
    time() {
      const nanos = execFileSync(program, [racesPath, outcomesPath, '3'], { encoding: 'utf8' })
      // A process that is new to its core is slow at first.
      return Number(nanos.trim().split('\n').at(-1)) / 1e3 / races
    },
  }
}
