import { sha256Of } from '../built.ts'
import { startSmallWorker } from '../workerd.ts'
import { agreeingBlocks, type EngineHashes } from './agreement.ts'
import { BLOCK_RACES, hashBlocks } from './blocks.ts'
import { inChromium, inFirefox } from './in-browsers.ts'
import { inNative } from './in-native.ts'

/** Races whose finish is the same to the bit in every engine tried, and a line for each engine. */
export interface SameBits {
  readonly races: number
  readonly notes: readonly string[]
}

const WORKER = `
  import coreModule from './race.wasm'
  import { hashBlocks } from './bench/same-bits/blocks.ts'
  export default { fetch: () => Response.json(hashBlocks(coreModule, 'HASH')) }
`

/**
 * Runs ten thousand random races in every engine that is to be had here.
 *
 * @throws where an engine was found and then failed.
 */
export async function countSameBits(wasm: Buffer<ArrayBuffer>): Promise<SameBits> {
  const coreHash = sha256Of(wasm)
  const node = hashBlocks(new WebAssembly.Module(wasm), coreHash)
  const engines: EngineHashes[] = [
    { engine: `Node ${process.version}, V8`, hashes: node },
    await inWorkerd(wasm, coreHash),
    await inChromium(wasm, coreHash),
    await inFirefox(wasm, coreHash),
    await inNative(),
  ]
  return {
    races: BLOCK_RACES * agreeingBlocks(engines),
    notes: engines.map(({ engine, hashes }) => {
      if (typeof hashes === 'string') return `${engine}: left out, ${hashes}`
      const agreeing = agreeingBlocks([
        { engine, hashes: node },
        { engine, hashes },
      ])
      return `${engine}: ${BLOCK_RACES * agreeing} of ${BLOCK_RACES * node.length} races as in Node`
    }),
  }
}

async function inWorkerd(wasm: Uint8Array, coreHash: string): Promise<EngineHashes> {
  const worker = await startSmallWorker(WORKER.replace('HASH', coreHash), wasm)
  try {
    return { engine: 'workerd, V8', hashes: (await worker.ask('/')) as string[] }
  } finally {
    await worker.stop()
  }
}
