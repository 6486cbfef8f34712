import type { OddsCounts, RaceSetup } from '../../../game/race.ts'
import { pageCore } from '../page-core.ts'

export interface OddsQuestion {
  readonly at: number
  readonly setup: RaceSetup
  readonly races: number
}

export interface OddsAnswer {
  readonly at: number
  readonly odds: OddsCounts
}

const core = pageCore()

addEventListener('message', async ({ data }: MessageEvent<OddsQuestion>) => {
  const { at, setup, races } = data
  postMessage({ at, odds: (await core).odds(setup, races) } satisfies OddsAnswer)
})
