import { readFile } from 'node:fs/promises'
import { imagesOf } from '../bare-race.ts'
import { buildNativeCore } from '../native/native.ts'
import { buildPlainCore } from '../native/plain-core.ts'
import type { EngineHashes } from './agreement.ts'
import { BLOCK_RACES, BLOCKS, blockRaces, hashOf } from './blocks.ts'

/** The core in C: an engine of its own, and none of JavaScript. */
export async function inNative(): Promise<EngineHashes> {
  const engine = 'native, wasm2c and gcc'
  const wasmPath = await buildPlainCore()
  const native = await buildNativeCore(wasmPath)
  if (typeof native === 'string') return { engine, hashes: native }
  const module = new WebAssembly.Module(await readFile(wasmPath))
  const races = Array.from({ length: BLOCKS }, (_, block) => blockRaces(block)).flat()
  const images = imagesOf(module, races)
  const words = await native.run(images)
  const hashes: string[] = []
  for (let from = 0, race = 0; race < images.length; race += BLOCK_RACES) {
    const block = images.slice(race, race + BLOCK_RACES)
    const length = block.reduce((sum, { racers }) => sum + 3 * racers, 0)
    hashes.push(hashOf(words.slice(from, from + length)))
    from += length
  }
  return { engine, hashes }
}
