import { mkdir, readFile, writeFile } from 'node:fs/promises'
import asc from 'assemblyscript/asc'

/** What the core's translations are made in. */
export const TRANSLATED_DIR = 'build/bench-core'

/**
 * Compiles assembly/ with the settings of asconfig.json but without SIMD, which translators do not
 * know. Returns the path of the module.
 *
 * @throws Error where the source does not compile so.
 */
export async function buildPlainCore(): Promise<string> {
  await mkdir(TRANSLATED_DIR, { recursive: true })
  const config = JSON.parse(await readFile('asconfig.json', 'utf8')) as {
    readonly options: { readonly enable?: readonly string[] }
  }
  const { enable = [], ...options } = config.options
  const plain = enable.filter((feature) => feature !== 'simd')
  const configPath = `${TRANSLATED_DIR}/asconfig.json`
  await writeFile(configPath, JSON.stringify({ ...config, options: { ...options, enable: plain } }))
  const outPath = `${TRANSLATED_DIR}/race.wasm`
  const { error, stderr } = await asc.main([
    'assembly/index.ts',
    '--config',
    configPath,
    '--target',
    'release',
    '--outFile',
    outPath,
  ])
  if (error) throw new Error(`${stderr.toString()}${error.message}`)
  return outPath
}
