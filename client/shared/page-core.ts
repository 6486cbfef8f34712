import wasmUrl from '../../build/race.wasm?url'
import { CORE_HASH } from '../../build/race-hash.ts'
import { createRaceCore, type RaceCore } from '../../game/race/core.ts'
import type { Round } from '../../game/round.ts'
import { RULES_VERSION } from '../../game/state.ts'

/** The race core of this page; for workers, so that no picture waits for it. */
export async function pageCore(): Promise<RaceCore> {
  const response = await fetch(wasmUrl)
  return createRaceCore(await WebAssembly.compile(await response.arrayBuffer()), CORE_HASH)
}

/** Whether a round's races come out in this page as they do on the server. */
export const isOwnCore = ({ coreHash, rulesVersion }: Round): boolean =>
  coreHash === CORE_HASH && rulesVersion === RULES_VERSION
