import wasmUrl from '../../../build/race.wasm?url'
import { CORE_HASH } from '../../../build/race-hash.ts'
import { postedOdds } from '../../../game/money/odds.ts'
import { createRaceCore } from '../../../game/race/core.ts'
import type { RaceSetup } from '../../../game/race.ts'

export interface OddsQuestion {
  readonly step: number
  readonly setup: RaceSetup
  readonly races: number
}

export interface OddsAnswer {
  readonly step: number
  readonly odds: readonly (number | null)[]
}

const core = fetch(wasmUrl)
  .then((response) => response.arrayBuffer())
  .then((bytes) => WebAssembly.compile(bytes))
  .then((module) => createRaceCore(module, CORE_HASH))

addEventListener('message', async ({ data }: MessageEvent<OddsQuestion>) => {
  const { step, setup, races } = data
  const counted = (await core).odds(setup, races)
  const odds = setup.entrants.map(({ isOut }, racer) =>
    isOut ? null : postedOdds(counted.wins[racer] ?? 0, races),
  )
  postMessage({ step, odds } satisfies OddsAnswer)
})
