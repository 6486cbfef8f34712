import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createRaceCore, type RaceCore } from '../game/race/core.ts'
import { build, buildClient, buildCore, buildWorker } from '../scripts/build.ts'

const CORE_PATH = 'build/race.wasm'
/** Its own, so that a bench never changes what others serve. */
const WORKER_DIR = 'build/bench-worker'

/** The race core of assembly/ as it is now. */
export async function builtCore(): Promise<RaceCore> {
  const bytes = await builtCoreBytes()
  return createRaceCore(new WebAssembly.Module(bytes), sha256Of(bytes))
}

/** `race.wasm` of assembly/ as it is now. */
export async function builtCoreBytes(): Promise<Buffer<ArrayBuffer>> {
  if (await isOlder(CORE_PATH, 'assembly')) await buildCore()
  return readFile(CORE_PATH)
}

/** In hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The folder of the Worker as it is now. Where nothing was built yet, all is: pages are served. */
export async function builtWorker(): Promise<string> {
  if (!existsSync('build/client')) await build()
  else if (await isOlder(CORE_PATH, 'assembly')) await buildCore()
  await buildWorker(WORKER_DIR)
  return WORKER_DIR
}

/** Builds the pages where they are older than what they are made of. */
export async function builtPages(): Promise<void> {
  const folders = ['client', 'game'].map(async (folder) =>
    isOlder('build/client/index.html', folder),
  )
  if ((await Promise.all(folders)).includes(true)) await buildClient()
}

/** Whether a file is missing, or older than one in a folder. */
async function isOlder(path: string, folder: string): Promise<boolean> {
  if (!existsSync(path)) return true
  const names = await readdir(folder, { recursive: true })
  const times = await Promise.all(
    names.map(async (name) => (await stat(`${folder}/${name}`)).mtimeMs),
  )
  return Math.max(...times) > (await stat(path)).mtimeMs
}
